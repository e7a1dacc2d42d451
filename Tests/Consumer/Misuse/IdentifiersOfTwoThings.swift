import TrustImprovement

// What names a school does not name a trust.
func trust(named name: Identifier<School>) -> Trust {
    Trust(id: name, name: "Example")
    // expected-error@-1 {{'Identifier<School>' to expected argument type 'Identifier<Trust>'}}
    // expected-note@-2 {{}}
}
