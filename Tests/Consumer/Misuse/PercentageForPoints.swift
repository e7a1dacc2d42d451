import TrustImprovement

// What is added to a percentage is a difference, in percentage points.
func raise(_ share: Percentage, by other: Percentage) -> Percentage? {
    share.adding(other)
    // expected-error@-1 {{'Percentage' to expected argument type 'PercentagePoints'}}
}

// The difference of two percentages is no percentage.
func difference(_ left: Percentage, _ right: Percentage) -> Percentage {
    left - right
    // expected-error@-1 {{'PercentagePoints' to return type 'Percentage'}}
}
