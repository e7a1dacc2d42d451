import TrustImprovement

// A value may be withheld, so there is not always a number.
func difference(_ value: MeasureValue, from baseline: ExactDecimal) -> ExactDecimal? {
    value.number.subtracting(baseline)
    // expected-error@-1 {{value of optional type 'ExactDecimal?' must be unwrapped}}
    // expected-note@-2 {{}}
    // expected-note@-3 {{}}
}
