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
