import TrustImprovement

// Points of scales have no order of their own: only a scale compares two of its own points.
func isBetter(_ left: ScalePoint, _ right: ScalePoint) -> Bool {
    left > right
    // expected-error@-1 {{'>' cannot be applied to two 'ScalePoint' operands}}
}

// Nor can they be added up, so that nobody makes an average of them.
func total(_ left: ScalePoint, _ right: ScalePoint) -> ScalePoint {
    left + right
    // expected-error@-1 {{'+' cannot be applied to two 'ScalePoint' operands}}
}

// Nor can ratings themselves, or what a concern was rated at, be put in order or added up.
func best(_ ratings: [CriterionRating]) -> CriterionRating? {
    ratings.max()
    // expected-error@-1 {{referencing instance method 'max()' on 'Sequence' requires that 'CriterionRating' conform to 'Comparable'}}
}

func mean(_ levels: [ScalePoint]) -> ScalePoint? {
    levels.reduce(levels[0], +)
    // expected-error@-1 {{referencing operator function '+' on 'FloatingPoint' requires that 'ScalePoint' conform to 'FloatingPoint'}}
}

// An assessment has no score of the whole.
func score(_ assessment: Assessment) -> Double {
    assessment.average
    // expected-error@-1 {{value of type 'Assessment' has no member 'average'}}
}
