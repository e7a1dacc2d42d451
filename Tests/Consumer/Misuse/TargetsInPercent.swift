import TrustImprovement

// A target to reach is a percentage; a number of points is how far it is to get there.
func reach(_ points: PercentagePoints) -> Target {
    Target(.reach(points))
    // expected-error@-1 {{no exact matches in call to enum case 'reach'}}
}

// A change is a number of points; a percentage is where it ends.
func change(by share: Percentage) -> Target {
    Target(.changeBy(.points(share)))
    // expected-error@-1 {{'Percentage' to expected argument type 'PercentagePoints'}}
}

// Nor is a margin.
func margin(of share: Percentage) -> Target {
    Target(.relativeTo(Comparator(.national), margin: .points(share)))
    // expected-error@-1 {{'Percentage' to expected argument type 'PercentagePoints'}}
}

// A fraction is no percentage.
func reduce(by share: Percentage) -> Target {
    Target(.reduceByFraction(share))
    // expected-error@-1 {{'Percentage' to expected argument type 'ReductionFraction'}}
}
