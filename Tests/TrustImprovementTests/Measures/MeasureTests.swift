import Testing
import TrustImprovementTestSupport

@testable import TrustImprovement

struct `A measure` {
    @Test
    func `is written with the word for its direction and its range beside it`() throws {
        let range = try DecimalRange(lower: 1, upper: 2)
        let forms: [(ImprovementDirection?, String)] = [
            (.higher, #","better":"higher""#), (.lower, #","better":"lower""#),
            (.within(range), #","better":"within","range":{"lower":1,"upper":2}"#), (nil, ""),
        ]
        for (direction, text) in forms {
            let measure = try Measure(id: "m", title: "M", unit: .percent, direction: direction)
            #expect(measure.direction == direction)
            checkJSON(measure, #"{"id":"m","title":"M","unit":"percent"\#(text)}"#)
            for (other, otherText) in forms {
                var changed = measure
                changed.direction = other
                checkJSON(changed, #"{"id":"m","title":"M","unit":"percent"\#(otherText)}"#)
            }
        }
    }

    @Test
    func `takes 0 to 16 decimal places`() throws {
        for places in [0, 16] {
            let measure = try Measure(id: "m", title: "M", unit: .percent, direction: nil, decimalPlaces: places)
            checkJSON(measure, #"{"id":"m","title":"M","unit":"percent","decimalPlaces":\#(places)}"#)
        }
    }

    @Test
    func `may be compared with its own version and with those it names`() throws {
        let measure = try Measure(
            id: "m", version: "3", title: "M", unit: .percent, direction: .lower, comparableVersions: ["2"])
        #expect(measure.isComparable(with: measure.reference))
        #expect(measure.isComparable(with: try MeasureReference("m@3")))
        #expect(measure.isComparable(with: try MeasureReference("m@2")))
        #expect(!measure.isComparable(with: try MeasureReference("m@1")))
        #expect(!measure.isComparable(with: try MeasureReference("m")))
        #expect(!measure.isComparable(with: try MeasureReference("n@3")))
        let plain = try Measure(id: "m", title: "M", unit: .percent, direction: .lower)
        #expect(plain.isComparable(with: plain.reference))
        #expect(!plain.isComparable(with: measure.reference))
    }

    @Test
    func `is referred to by name and version`() {
        let long = String(repeating: "a", count: 64)
        checkTextRoundTrip(MeasureReference.self, ["m", "m@1", "ks2.rwm.expected@2018", "\(long)@\(long)"])
        checkRefused(MeasureReference.self, "", .empty)
        checkRefused(
            MeasureReference.self, "m@", .length, at: 2,
            "'m@' is not a measure reference: a measure reference is a name, and with '@' a version, each 1 to 64 "
                + "characters of A-Z a-z 0-9 . _ -")
        checkRefused(MeasureReference.self, "@1", .length, at: 0)
        checkRefused(MeasureReference.self, "@", .length, at: 0)
        checkRefused(MeasureReference.self, "m@1@2", .character, at: 3)
        checkRefused(MeasureReference.self, "m 1", .character, at: 1)
        checkRefused(MeasureReference.self, long + "a", .length, at: 64)
        checkRefused(MeasureReference.self, "m@\(long)a", .length, at: 66)
        checkLongTexts(MeasureReference.self)
        let ascending = ["a", "a@1", "a@2", "b", "b@1"].compactMap { try? MeasureReference($0) }
        checkComparable(ascending: ascending)
        ascending.forEach { checkCodable($0) }
    }
}

struct `A period` {
    @Test
    func `is a date or an academic year`() {
        checkTextRoundTrip(Period.self, ["2025-03-31", "2024/25", "0001-01-01", "1999/00"])
        checkComparable(
            ascending: ["2024-08-31", "2023/24", "2024-09-01", "2025-08-31", "2024/25", "2025-09-01"].compactMap {
                try? Period($0)
            })
        checkRefused(Period.self, "", .empty)
        for text in ["2025", "2024/26", "2025-02-29", "2024-25", "2024/2025", "2024/", "/", "2025-03-31 "] {
            #expect(throws: TextError.self) { try Period(text) }
        }
        checkRefused(
            Period.self, "2025-02-29", .value, at: 8,
            "'2025-02-29' is not a period: a period is a date such as 2025-03-31 or an academic year such as 2024/25")
        #expect((try? Period("2024/25"))?.end == "2025-08-31")
        checkCodable(Period.academicYear("2024/25"))
        checkHashable(equivalenceClasses: [[Period.academicYear("2024/25")], [Period.date("2025-08-31")]])
    }
}

struct `A population` {
    @Test
    func `is a trust, a phase or named schools`() {
        checkJSON(Population(), "{}")
        checkJSON(Population(.phase(.primary)), #"{"phase":"primary"}"#)
        checkJSON(
            Population(.schools(["143601", "139557"]), pupils: .boys),
            #"{"schools":["143601","139557"],"pupils":"boys"}"#)
        checkJSON(Population(pupils: PupilGroup(rawValue: "left-handed")), #"{"pupils":"left-handed"}"#)
        #expect(Population(.schools([])) == Population())
        var population = Population(.schools(["143601"]))
        for scope in [Population.Scope.phase(.secondary), .trust, .schools(["139557"])] {
            population.scope = scope
            #expect(population.scope == scope)
        }
    }

    @Test
    func `that is the usual one is left out of a reading`() throws {
        var reading = Reading(measure: try MeasureReference("m"), value: .number(1), period: .academicYear("2024/25"))
        checkJSON(reading, #"{"measure":"m","value":1,"period":"2024/25"}"#)
        reading.population.unrecognised = ["x": .null]
        reading.predatesJoining = true
        checkJSON(
            reading,
            #"{"measure":"m","value":1,"period":"2024/25","population":{"x":null},"predatesJoining":true}"#)
        #expect(
            try Reading(json: #"{"measure":"m","value":1,"period":"2024/25","population":null}"#).population == .init())
    }

    @Test
    func `names schools in a list`() {
        let reading = Population.read(json: #"{"schools":"143601"}"#)
        #expect(
            reading.issues.map(\.description) == [
                "1:12: error: A text stands where an array is expected [member.type] at /schools"
            ])
    }
}
