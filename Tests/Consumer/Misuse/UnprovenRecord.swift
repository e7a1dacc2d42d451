import TrustImprovement

func publish(_ record: Validated<TrustRecord>) {}

// Only validation gives the proof.
func send(_ record: TrustRecord) {
    publish(record)
    // expected-error@-1 {{'TrustRecord' to expected argument type 'Validated<TrustRecord>'}}
}
