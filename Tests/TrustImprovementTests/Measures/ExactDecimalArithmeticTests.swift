private import Foundation
import Testing
import TrustImprovementTestSupport

@testable import TrustImprovement

/// Arithmetic, held against Foundation's 38 digits.
struct `Arithmetic on exact decimals` {
    @Test
    func `reads, prints and compares as an oracle does`() {
        checkRandomly(times: 4000) { generator in
            let (left, right) = (ExactDecimal.any(&generator), ExactDecimal.any(&generator))
            let again = try ExactDecimal(left.description)
            guard again.coefficient == left.coefficient, again.scale == left.scale else { return false }
            guard left.oracle == Decimal(string: left.description) else { return false }
            guard (left < right) == (left.oracle < right.oracle) else { return false }
            guard (left == right) == (left.oracle == right.oracle) else { return false }
            return left != right || left.hashValue == right.hashValue
        }
    }

    @Test
    func `adds and subtracts exactly, or not at all`() {
        checkRandomly(times: 4000) { generator in
            let (left, right) = (ExactDecimal.any(&generator), ExactDecimal.any(&generator))
            return left.adding(right).isExactly(left.oracle + right.oracle)
                && left.subtracting(right).isExactly(left.oracle - right.oracle)
                && left.adding(right) == right.adding(left)
        }
    }

    @Test
    func `multiplies exactly, or not at all`() {
        checkRandomly(times: 4000) { generator in
            let (left, right) = (ExactDecimal.any(&generator), ExactDecimal.any(&generator))
            return left.multiplied(by: right).isExactly(left.oracle * right.oracle)
                && left.multiplied(by: right) == right.multiplied(by: left)
        }
    }

    @Test(arguments: ExactDecimal.Rounding.allCases)
    func `divides to the nearest number that the rounding allows`(rounding: ExactDecimal.Rounding) {
        checkRandomly(times: 3000) { generator in
            let (dividend, divisor) = (ExactDecimal.any(&generator), ExactDecimal.any(&generator))
            let scale = Int.random(in: 0...16, using: &generator)
            guard divisor != 0 else { return dividend.divided(by: divisor, scale: scale, rounding: rounding) == nil }
            let expected = LongDivision(dividend, divisor, scale: scale, rounding)
            return dividend.divided(by: divisor, scale: scale, rounding: rounding)?.coefficient == expected.coefficient
        }
    }

    @Test(arguments: ExactDecimal.Rounding.allCases)
    func `rounds as division by one does`(rounding: ExactDecimal.Rounding) {
        checkRandomly(times: 3000) { generator in
            let value = ExactDecimal.any(&generator)
            let scale = Int.random(in: -1...17, using: &generator)
            let rounded = value.rounded(toScale: scale, rounding)
            guard (0..<value.scale).contains(scale) else {
                return rounded.coefficient == value.coefficient && rounded.scale == value.scale
            }
            return rounded.scale == scale && rounded == value.divided(by: 1, scale: scale, rounding: rounding)
        }
    }

    @Test(
        arguments: [
            ("2.5", 0, "3", "2", "2"), ("3.5", 0, "4", "4", "3"), ("-2.5", 0, "-3", "-2", "-2"),
            ("0.5", 0, "1", "0", "0"),
            ("0.05", 1, "0.1", "0.0", "0.0"), ("2.51", 0, "3", "3", "2"), ("2.49", 0, "2", "2", "2"),
            ("-0.4", 0, "0", "0", "0"), ("9.95", 1, "10.0", "10.0", "9.9"),
            (
                "99.9999999999999999", 15,
                "100.000000000000000", "100.000000000000000", "99.999999999999999"
            ),
        ])
    func `rounds the middle by rule`(text: String, scale: Int, away: String, even: String, zero: String) throws {
        let value = try ExactDecimal(text)
        #expect(value.rounded(toScale: scale).description == away)
        #expect(value.rounded(toScale: scale, .halfToEven).description == even)
        #expect(value.rounded(toScale: scale, .towardZero).description == zero)
    }

    @Test(
        arguments: [
            ("100", "-0.0000000000000001", "99.9999999999999999"), ("100", "0.0000000000000000", "100.000000000000000"),
            ("999999999999999999", "0.0", "999999999999999999"),
            ("99999999999999999.5", "99999999999999999.5", "199999999999999999"),
            ("50000000000000000.5", "49999999999999999.5", "100000000000000000"),
            ("1000", "0.5000000000000000", "1000.5"),
            ("999999999999999999", "1", nil), ("-999999999999999999", "-1", nil), ("0.1", "0.2", "0.3"),
            ("1.50", "1.5", "3.00"),
            ("900000000000000000", "0.1", nil),
        ] as [(String, String, String?)])
    func `adds with the digits that there is room for`(left: String, right: String, sum: String?) throws {
        #expect(try ExactDecimal(left).adding(ExactDecimal(right))?.description == sum)
        #expect(try ExactDecimal(left).subtracting(ExactDecimal(right).negated)?.description == sum)
    }

    @Test(
        arguments: [
            ("400000000000000000", "0.0000000000000025", "1000"), ("100000000000000000", "0.0000000000000123", "1230"),
            ("0.5", "0.2", "0.10"), ("999999999999999999", "999999999999999999", nil),
            ("999999999999999999", "10", nil),
            ("0.00000001", "0.00000001", "0.0000000000000001"), ("0.00000001", "0.000000001", nil),
            ("0.000000005", "0.00000002", "0.0000000000000001"), ("-3", "0.1", "-0.3"),
            ("999999999999999999", "0", "0"), ("999999999999999999", "-1", "-999999999999999999"),
        ] as [(String, String, String?)])
    func `multiplies where there is room`(left: String, right: String, product: String?) throws {
        let result = try ExactDecimal(left).multiplied(by: ExactDecimal(right))
        #expect(result == (try product.map { try ExactDecimal($0) }))
    }

    @Test(
        arguments: [
            ("1", "3", 4, "0.3333"), ("2", "3", 4, "0.6667"), ("-2", "3", 0, "-1"),
            (
                "100", "50.0000000000000000", 16,
                "2.0000000000000000"
            ), ("100", "33.3333333333333333", 0, "3"), ("1", "0", 2, nil), ("1", "3", 17, nil),
            ("1", "3", -1, nil), ("999999999999999999", "0.0000000000000001", 0, nil),
            ("0.0000000000000001", "999999999999999999", 0, "0"), ("999999999999999999", "1", 1, nil),
            ("999999999999999999", "-999999999999999999", 16, "-1.0000000000000000"), ("0", "-5", 2, "0.00"),
        ] as [(String, String, Int, String?)])
    func `divides where there is room`(dividend: String, divisor: String, scale: Int, quotient: String?) throws {
        #expect(try ExactDecimal(dividend).divided(by: ExactDecimal(divisor), scale: scale)?.description == quotient)
    }

    @Test
    func `never traps at the borders`() {
        let borders = [0, 1, 5, 999_999_999_999_999_999, 999_999_999_999_999_995, 500_000_000_000_000_000] as [Int64]
        let all = borders.flatMap { [$0, -$0] }.flatMap { coefficient in
            [0, 1, 8, 15, 16].compactMap { ExactDecimal(coefficient: coefficient, scale: $0) }
        }
        for left in all {
            for right in all {
                #expect(left.adding(right).isExactly(left.oracle + right.oracle), "\(left) + \(right)")
                #expect(left.multiplied(by: right).isExactly(left.oracle * right.oracle), "\(left) * \(right)")
                for scale in [0, 8, 16] where right != 0 {
                    let expected = LongDivision(left, right, scale: scale, .halfToEven).coefficient
                    let quotient = left.divided(by: right, scale: scale, rounding: .halfToEven)
                    #expect(quotient?.coefficient == expected, "\(left) / \(right)")
                }
            }
            #expect(left.negated.negated == left)
            #expect(left.magnitude >= 0)
        }
    }
}

extension ExactDecimal {
    /// A number whose digits and scale are drawn so that every number of digits is as likely as any other.
    fileprivate static func any(_ generator: inout SeededGenerator) -> ExactDecimal {
        let digits = Int.random(in: 0...18, using: &generator)
        var coefficient: Int64 = 0
        for _ in 0..<digits { coefficient = coefficient * 10 + Int64.random(in: 0...9, using: &generator) }
        // Zeros at the end, where sums and products may find room.
        for _ in 0..<Int.random(in: 0...18, using: &generator) where coefficient < 100_000_000_000_000_000 {
            coefficient *= 10
        }
        if Bool.random(using: &generator) { coefficient = -coefficient }
        let scale = Int.random(in: 0...16, using: &generator)
        return ExactDecimal(coefficient: coefficient, scale: scale) ?? .zero
    }

    fileprivate var oracle: Decimal {
        Decimal(sign: coefficient < 0 ? .minus : .plus, exponent: -scale, significand: Decimal(coefficient.magnitude))
    }
}

extension ExactDecimal? {
    /// Whether a result is the oracle's, or is missing because the oracle's has too many digits.
    fileprivate func isExactly(_ exact: Decimal) -> Bool {
        if let self { return self.oracle == exact }
        // The oracle's digits, without a sign, point or zeros at either end.
        let text = exact.magnitude.description
        let parts = text.split(separator: ".")
        let fraction = parts.count > 1 ? parts[1].count : 0
        let digits = parts.joined().drop { $0 == "0" }.count
        return fraction > 16 || digits > 18
    }
}

/// Division by hand, in arrays of digits.
private struct LongDivision {
    var coefficient: Int64?

    init(_ dividend: ExactDecimal, _ divisor: ExactDecimal, scale: Int, _ rounding: ExactDecimal.Rounding) {
        var digits = String(dividend.coefficient.magnitude).map { Int($0.wholeNumberValue ?? 0) }
        digits += [Int](repeating: 0, count: scale + divisor.scale)
        // What is divided by, times the power of ten of the dividend's scale, as a decimal of 38 digits.
        var by = Decimal(divisor.coefficient.magnitude)
        for _ in 0..<dividend.scale { by *= 10 }
        var rest = Decimal(0)
        var quotient = ""
        for digit in digits {
            rest = rest * 10 + Decimal(digit)
            var count = 0
            while rest >= by { (rest, count) = (rest - by, count + 1) }
            quotient += String(count)
        }
        var whole = Decimal(string: quotient) ?? 0
        let isOdd = (quotient.last?.wholeNumberValue ?? 0) % 2 == 1
        let twice = rest * 2
        switch rounding {
        case .towardZero: break
        case .halfAwayFromZero: if twice >= by { whole += 1 }
        case .halfToEven: if twice > by || (twice == by && isOdd) { whole += 1 }
        }
        guard whole <= Decimal(999_999_999_999_999_999 as Int64), let size = Int64(whole.description) else { return }
        coefficient = (dividend.coefficient < 0) != (divisor.coefficient < 0) ? -size : size
    }
}
