extension ExactDecimal {
    /// Which way a number that lies between two others goes.
    public enum Rounding: String, Hashable, Sendable, Codable, CaseIterable {
        /// To the nearer; from the middle, away from zero. The usual rule of published figures.
        case halfAwayFromZero
        /// To the nearer; from the middle, to the even digit.
        case halfToEven
        /// To the one nearer to zero.
        case towardZero
    }

    /// The sum, or `nil` when it has too many digits.
    public func adding(_ other: ExactDecimal) -> ExactDecimal? {
        // Zeros that end a fraction are kept where there is room for them.
        plainSum(other) ?? reduced.plainSum(other.reduced)
    }

    private func plainSum(_ other: ExactDecimal) -> ExactDecimal? {
        let scale = max(scale, other.scale)
        guard let left = aligned(to: scale), let right = other.aligned(to: scale) else { return nil }
        let (sum, overflow) = left.addingReportingOverflow(right)
        return overflow ? nil : ExactDecimal(negative: sum < 0, (0, sum.magnitude), scale: scale)
    }

    /// The difference, or `nil` when it has too many digits.
    public func subtracting(_ other: ExactDecimal) -> ExactDecimal? {
        adding(other.negated)
    }

    /// The number with the other sign.
    public var negated: ExactDecimal {
        ExactDecimal(coefficient: -coefficient, scale: scale) ?? self
    }

    /// The number without its sign.
    public var magnitude: ExactDecimal {
        coefficient < 0 ? negated : self
    }

    /// The product, exact, or `nil` when it has too many digits.
    public func multiplied(by other: ExactDecimal) -> ExactDecimal? {
        let (left, right) = (reduced, other.reduced)
        let product = left.coefficient.magnitude.multipliedFullWidth(by: right.coefficient.magnitude)
        let negative = (left.coefficient < 0) != (right.coefficient < 0)
        return ExactDecimal(negative: negative, product, scale: left.scale + right.scale)
    }

    /// The number with a coefficient of up to 128 bits, without as many zeros at the end of its fraction as it has no
    /// room for.
    private init?(negative: Bool, _ magnitude: (high: UInt64, low: UInt64), scale: Int) {
        var (magnitude, scale) = (magnitude, scale)
        while magnitude.high > 0 || magnitude.low > ExactDecimal.coefficients.upperBound.magnitude
            || scale > ExactDecimal.scales.upperBound
        {
            let (high, rest) = magnitude.high.quotientAndRemainder(dividingBy: 10)
            let (low, digit) = (10 as UInt64).dividingFullWidth((rest, magnitude.low))
            guard scale > 0, digit == 0 else { return nil }
            magnitude = (high, low)
            scale -= 1
        }
        let coefficient = Int64(magnitude.low)
        self.init(coefficient: negative ? -coefficient : coefficient, scale: scale)
    }

    /// The quotient rounded to a number of digits after the point, or `nil` when the divisor is zero, the digits are
    /// too many, or the scale is not 0 to 16.
    public func divided(
        by divisor: ExactDecimal, scale: Int, rounding: Rounding = .halfAwayFromZero
    ) -> ExactDecimal? {
        guard divisor.coefficient != 0, ExactDecimal.scales.contains(scale) else { return nil }
        // (a / 10^s) / (b / 10^t) to u digits is a * 10^(u + t - s) / b; powers go to whichever side keeps them whole.
        let shift = scale + divisor.scale - self.scale
        var small = divisor.coefficient.magnitude
        if shift < 0 {
            let (product, overflow) = small.multipliedReportingOverflow(by: ExactDecimal.powers[-shift])
            guard !overflow else { return ExactDecimal(coefficient: 0, scale: scale) }
            small = product
        }
        var (quotient, remainder) = coefficient.magnitude.quotientAndRemainder(dividingBy: small)
        // Long division, digit by digit: a remainder is below 10^18, so ten times as much fits in 64 bits.
        for _ in 0..<max(shift, 0) {
            let (digit, rest) = (remainder * 10).quotientAndRemainder(dividingBy: small)
            let (scaled, overflow) = quotient.multipliedReportingOverflow(by: 10)
            guard !overflow, scaled <= .max - digit else { return nil }
            (quotient, remainder) = (scaled + digit, rest)
        }
        let negative = (coefficient < 0) != (divisor.coefficient < 0)
        return ExactDecimal.rounded(
            quotient, remainder: remainder, of: small, negative: negative, scale: scale, rounding: rounding)
    }

    /// The number with at most so many digits after the point; one with fewer is returned as it is.
    public func rounded(toScale scale: Int, _ rounding: Rounding = .halfAwayFromZero) -> ExactDecimal {
        guard ExactDecimal.scales.contains(scale), scale < self.scale else { return self }
        let power = ExactDecimal.powers[self.scale - scale]
        let (quotient, remainder) = coefficient.magnitude.quotientAndRemainder(dividingBy: power)
        return ExactDecimal.rounded(
            quotient, remainder: remainder, of: power, negative: coefficient < 0, scale: scale, rounding: rounding)
            ?? self
    }

    private static func rounded(
        _ quotient: UInt64, remainder: UInt64, of divisor: UInt64, negative: Bool, scale: Int, rounding: Rounding
    ) -> ExactDecimal? {
        let rest = divisor - remainder
        let up: Bool =
            switch rounding {
            case .towardZero: false
            case .halfAwayFromZero: remainder >= rest
            case .halfToEven: remainder > rest || (remainder == rest && quotient % 2 == 1)
            }
        let (magnitude, overflow) = quotient.addingReportingOverflow(up ? 1 : 0)
        guard !overflow, let coefficient = Int64(exactly: magnitude) else { return nil }
        return ExactDecimal(coefficient: negative ? -coefficient : coefficient, scale: scale)
    }

    private func aligned(to scale: Int) -> Int64? {
        guard let power = Int64(exactly: ExactDecimal.powers[scale - self.scale]) else { return nil }
        let (product, overflow) = coefficient.multipliedReportingOverflow(by: power)
        return overflow ? nil : product
    }
}
