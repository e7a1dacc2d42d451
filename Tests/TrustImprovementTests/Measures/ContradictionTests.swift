import Testing
import TrustImprovementTestSupport

@testable import TrustImprovement

struct `Contradictions in figures` {
    static let all: [Contradiction] = [
        Contradiction(
            "100.01", "percentage.outOfRange", at: "", "100.01 is not a percentage; a percentage is 0 to 100"
        ) { try Percentage(ExactDecimal("100.01")) },
        Contradiction("-0.1", "percentage.outOfRange", at: "", "-0.1 is not a percentage; a percentage is 0 to 100") {
            try Percentage(ExactDecimal("-0.1"))
        },
        Contradiction(
            "-100.5", "percentagePoints.outOfRange", at: "",
            "-100.5 is not a difference of two percentages; that is -100 to 100 points"
        ) { try PercentagePoints(ExactDecimal("-100.5")) },
        Contradiction(
            "101", "percentagePoints.outOfRange", at: "",
            "101 is not a difference of two percentages; that is -100 to 100 points"
        ) { try PercentagePoints(101) },
        Contradiction(
            #"{"lower":2,"upper":1.5}"#, "range.upper.belowLower", at: "/upper",
            "The upper bound 1.5 lies below the lower bound 2; a range goes from lower to upper"
        ) { try DecimalRange(lower: 2, upper: ExactDecimal("1.5")) },
        Contradiction(
            #"{"point":1,"lower":2,"upper":3}"#, "estimate.point.outsideInterval", at: "/point",
            "The estimate 1 does not lie in its interval from 2 to 3; it must"
        ) { try Estimate(point: 1, lower: 2, upper: 3) },
        Contradiction(
            #"{"point":2,"lower":2,"upper":1}"#, "estimate.point.outsideInterval", at: "/point",
            "The estimate 2 does not lie in its interval from 2 to 1; it must"
        ) { try Estimate(point: 2, lower: 2, upper: 1) },
        Contradiction(
            #"{"point":4,"lower":2,"upper":3}"#, "estimate.point.outsideInterval", at: "/point",
            "The estimate 4 does not lie in its interval from 2 to 3; it must", nil, MeasureValue.self),
        Contradiction(
            #"{"id":"m","title":"M","unit":"percent","decimalPlaces":17}"#, "measure.decimalPlaces.outOfRange",
            at: "/decimalPlaces", "17 decimal places are given; a number can have 0 to 16"
        ) { try Measure(id: "m", title: "M", unit: .percent, direction: nil, decimalPlaces: 17) },
        Contradiction(
            #"{"id":"m","title":"M","unit":"percent","decimalPlaces":-1}"#, "measure.decimalPlaces.outOfRange",
            at: "/decimalPlaces", "-1 decimal places are given; a number can have 0 to 16"
        ) { try Measure(id: "m", title: "M", unit: .percent, direction: nil, decimalPlaces: -1) },
        Contradiction(
            #"{"id":"m","title":"M","unit":"percent","better":"within"}"#, "measure.range.missing", at: "/range",
            "'range' is missing although 'within' is better; a measure that is best in a range must say which", nil,
            Measure.self),
        Contradiction(
            #"{"id":"m","title":"M","unit":"percent","better":"higher","range":{"lower":1,"upper":2}}"#,
            "measure.range.unused", at: "/range",
            "'range' is given although 'within' is not what is better; only then a measure has a range", nil,
            Measure.self),
        Contradiction(
            #"{"range":{"lower":1,"upper":2},"id":"m","title":"M","unit":"percent"}"#, "measure.range.unused",
            at: "/range", "'range' is given although 'within' is not what is better; only then a measure has a range",
            nil, Measure.self),
        Contradiction(
            #"{"phase":"primary","schools":["143601"]}"#, "population.scope.ambiguous", at: "/schools",
            "'schools' are named beside a 'phase'; a population is one or the other, or the whole trust", nil,
            Population.self),
    ]

    @Test(arguments: all)
    func `are refused alike by initialiser, JSON and decoder`(contradiction: Contradiction) {
        contradiction.check(contradiction)
    }
}
