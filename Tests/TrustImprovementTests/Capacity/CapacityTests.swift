import Testing
import TrustImprovementTestSupport

@testable import TrustImprovement

struct `Capacity and its parts` {
    static let types: [DescribedType] = [
        DescribedType(
            CapacityOffer.self,
            #"{"id":"o","provider":"team","providerName":"Reading team","school":"143601","skill":"s","amount":"#
                + #"{"number":10,"unit":"days"},"terms":{"first":"2024/25 autumn"},"capability":{"statement":"c"},"#
                + #""strands":["buildCapabilityAndCapacity"],"components":["c"],"unknown":1}"#, required: ["id"]),
        DescribedType(
            CapacityAmount.self, #"{"number":2.5,"unit":"later-unit","unknown":1}"#, required: ["number", "unit"]),
        DescribedType(
            Capability.self, #"{"statement":"s","asOf":"2025-01-01","role":"r","evidence":["e"],"unknown":1}"#,
            required: ["statement"]),
        DescribedType(
            Commitment.self,
            #"{"id":"c","offer":"o","practice":"p","school":"143601","amount":{"number":1,"unit":"days"},"terms":"#
                + #"{"first":"2024/25 autumn"},"unknown":1}"#, required: ["offer"]),
        DescribedType(
            SchoolCapacity.self,
            #"{"school":"143601","role":"giver","area":"a","reason":"r","start":"2025-01-01","end":"2025-01-01","#
                + #""unknown":1}"#, required: ["school", "role"]),
        DescribedType(
            SectorFinding.self,
            #"{"id":"f","statement":"s","question":"capacity","strands":["curateClearGoals"],"components":["c"],"#
                + #""strength":"later","evidence":["e"],"counterEvidence":["d"],"implications":["i"],"unknown":1}"#,
            required: ["id", "statement", "question"]),
        DescribedType(
            TermSpan.self, #"{"first":"2024/25 autumn","last":"2024/25 autumn","unknown":1}"#, required: ["first"]),
    ]

    @Test(arguments: types)
    func `have the same members in JSON and in any coder, and name the one that is wrong`(type: DescribedType) throws {
        try type.check(type)
    }

    static let contradictions: [Contradiction] = [
        Contradiction(
            #"{"first":"2024/25 spring","last":"2024/25 autumn"}"#, "termSpan.last.beforeFirst", at: "/last",
            "The last term 2024/25 autumn is before the first, 2024/25 spring; a span ends in the term in which it begins "
                + "or later"
        ) { try TermSpan(first: "2024/25 spring", last: "2024/25 autumn") },
        Contradiction(
            #"{"number":-0.1,"unit":"days"}"#, "capacityAmount.number.negative", at: "/number",
            "The amount -0.1 is less than 0; an amount of capacity is 0 or more"
        ) { try CapacityAmount(try ExactDecimal("-0.1")) },
        Contradiction(
            #"{"school":"143601","role":"both","start":"2025-01-02","end":"2025-01-01"}"#,
            "schoolCapacity.end.beforeStart", at: "/end",
            "The school's role ends on 2025-01-01, before it starts on 2025-01-02; it must not"
        ) { try SchoolCapacity(school: "143601", role: .both, start: "2025-01-02", end: "2025-01-01") },
        Contradiction(
            #"{"offer":"o","goal":"g","implementation":"i"}"#, "commitment.purpose.ambiguous", at: "/implementation",
            "'implementation' is named beside 'goal'; a commitment is to one goal, practice or implementation", nil,
            Commitment.self),
        Contradiction(
            #"{"offer":"o","goal":"g","practice":"p","implementation":"i"}"#, "commitment.purpose.ambiguous",
            at: "/practice",
            "'practice' is named beside 'goal'; a commitment is to one goal, practice or implementation",
            nil, Commitment.self),
        Contradiction(
            #"{"offer":"o","practice":"p","implementation":"i"}"#, "commitment.purpose.ambiguous",
            at: "/implementation",
            "'implementation' is named beside 'practice'; a commitment is to one goal, practice or implementation", nil,
            Commitment.self),
    ]

    @Test(arguments: contradictions)
    func `refuse contradictions alike by initialiser, JSON and decoder`(contradiction: Contradiction) {
        contradiction.check(contradiction)
    }

    @Test
    func `keep what they do not know at each level`() throws {
        let text =
            #"{"id":"o","provider":"laterKind","amount":{"number":1.5,"unit":"days","x":1},"terms":"#
            + #"{"first":"2024/25 autumn","x":2},"capability":{"statement":"s","x":3},"x":{"y":[4]}}"#
        checkJSON(try CapacityOffer(json: text), text)
        checkCodable(try CapacityOffer(json: text))
        let commitment =
            #"{"offer":"o","goal":"g","amount":{"number":0,"unit":"days","x":1},"terms":{"first":"2024/25 autumn","x":2},"#
            + #""plan":"x"}"#
        checkJSON(try Commitment(json: commitment), commitment)
    }

    @Test
    func `may be drafts with next to nothing in them`() {
        checkJSON(CapacityOffer(id: "o"), #"{"id":"o"}"#)
        checkJSON(Commitment(offer: "o"), #"{"offer":"o"}"#)
        checkJSON(
            SectorFinding(id: "f", statement: "s", question: .goals), #"{"id":"f","statement":"s","question":"goals"}"#)
    }
}

struct `A commitment` {
    @Test
    func `is to a goal, a practice or an implementation, named beside its other members`() {
        let forms: [(Commitment.Purpose?, String)] = [
            (.goal("a"), #","goal":"a""#), (.practice("a"), #","practice":"a""#),
            (.implementation("a"), #","implementation":"a""#), (nil, ""),
        ]
        for (purpose, text) in forms {
            let commitment = Commitment(offer: "o", to: purpose)
            #expect(commitment.purpose == purpose)
            checkJSON(commitment, #"{"offer":"o"\#(text)}"#)
            for (other, otherText) in forms {
                var changed = commitment
                changed.purpose = other
                checkJSON(changed, #"{"offer":"o"\#(otherText)}"#)
            }
        }
        checkHashable(equivalenceClasses: forms.map { [Commitment(offer: "o", to: $0.0)] })
    }

    @Test
    func `and an offer have an amount in their terms only`() throws {
        let terms = try TermSpan(first: "2024/25 spring", last: "2025/26 autumn")
        let amount = try CapacityAmount(5)
        let offer = CapacityOffer(id: "o", amount: amount, terms: terms)
        let commitment = Commitment(offer: "o", amount: amount, terms: terms)
        for (term, isIn) in [
            ("2024/25 autumn", false), ("2024/25 spring", true), ("2024/25 summer", true), ("2025/26 autumn", true),
            ("2025/26 spring", false),
        ] as [(Term, Bool)] {
            #expect(offer.amount(in: term) == (isIn ? amount : nil))
            #expect(commitment.amount(in: term) == (isIn ? amount : nil))
        }
        #expect(CapacityOffer(id: "o", amount: amount).amount(in: "2024/25 autumn") == nil)
        #expect(Commitment(offer: "o", terms: terms).amount(in: "2024/25 spring") == nil)
    }
}

struct `An amount of capacity` {
    @Test
    func `is added to one in the same unit only`() throws {
        let days = try CapacityAmount(try ExactDecimal("2.5"))
        #expect(try days.adding(CapacityAmount(3)) == CapacityAmount(try ExactDecimal("5.5")))
        #expect(try days.adding(CapacityAmount(3, .hours)) == nil)
        let most = try CapacityAmount(#require(ExactDecimal(coefficient: 999_999_999_999_999_999, scale: 0)))
        #expect(most.adding(most) == nil)
        _ = try CapacityAmount(0)
        checkHashable(equivalenceClasses: [
            [days, try CapacityAmount(try ExactDecimal("2.50"))], [try CapacityAmount(3)],
            [try CapacityAmount(3, .hours)],
        ])
    }

    @Test
    func `has words that others may add to`() {
        #expect(CapacityUnit.known.map(\.rawValue) == ["days", "hours", "fullTimeEquivalent", "pounds"])
        #expect(CapacityProvider.known.map(\.rawValue) == ["role", "team", "partnerOrganisation"])
        #expect(FindingStrength.known.map(\.rawValue) == ["indicative", "supported", "wellSupported"])
        #expect(CapacityRole.allCases.map(\.rawValue) == ["giver", "taker", "both"])
        CapacityRole.allCases.forEach { checkCodable($0) }
        checkCodable(CapacityUnit(rawValue: "seats"))
        checkCodable(CapacityProvider(rawValue: "union"))
        checkCodable(FindingStrength(rawValue: "3"))
    }
}

struct `A span of terms` {
    @Test
    func `counts its terms and knows which they are`() throws {
        let year = try TermSpan(first: "2024/25 autumn", last: "2024/25 summer")
        let open = try TermSpan(first: "2024/25 summer")
        #expect(year.count == 3 && open.count == nil)
        #expect(TermSpan("2024/25 autumn").count == 1)
        #expect(year.contains("2024/25 autumn") && year.contains("2024/25 summer"))
        #expect(!year.contains("2023/24 summer") && !year.contains("2025/26 autumn"))
        #expect(open.contains("2099/00 autumn") && !open.contains("2024/25 spring"))
        #expect(year.overlaps(open) && open.overlaps(year) && open.overlaps(open))
        #expect(!year.overlaps(try TermSpan(first: "2025/26 autumn")))
        #expect(!open.overlaps(TermSpan("2024/25 spring")))
        checkJSON(year, #"{"first":"2024/25 autumn","last":"2024/25 summer"}"#)
        checkJSON(open, #"{"first":"2024/25 summer"}"#)
        let named = try TermSpan(first: "2024/25 summer", unrecognised: ["x": .null])
        checkJSON(named, #"{"first":"2024/25 summer","x":null}"#)
        checkHashable(equivalenceClasses: [[year], [open], [named]])
    }
}
