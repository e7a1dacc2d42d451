package import TrustImprovement

/// The names and codes by which the register's files write what the model has values for.
package enum RegisterNames {
    /// What a group is, as far as it matters here.
    package enum GroupKind: Hashable, Sendable {
        /// An academy trust.
        case trust(TrustKind)
        /// A known group that is no academy trust, by the name of its type.
        case other(String)
        /// A group of a type that is not known.
        case unknown
    }

    /// What a group is, by its type's code or, without one, its name.
    ///
    /// A code that lost its leading zero counts as well.
    package static func groupKind(code: String, name: String) -> GroupKind {
        let code = code.utf8.count == 1 ? "0" + code : code
        let wanted = code.isEmpty ? name.lowercased() : ""
        let found = groupTypes.first { code.isEmpty ? $0.name.lowercased() == wanted : $0.code == code }
        return found.map { type in type.kind.map(GroupKind.trust) ?? .other(type.name) } ?? .unknown
    }

    private static let groupTypes: [(code: String, name: String, kind: TrustKind?)] = [
        ("01", "Federation", nil), ("02", "Trust", nil), ("05", "School sponsor", nil),
        ("06", TrustKind.multiAcademyTrust.title, .multiAcademyTrust), ("07", "Umbrella trust", nil),
        ("08", "Children's Centres Group", nil), ("09", "Children's Centres Collaboration", nil),
        ("10", TrustKind.singleAcademyTrust.title, .singleAcademyTrust),
        ("11", TrustKind.secureSingleAcademyTrust.title, .secureSingleAcademyTrust),
    ]

    /// The status of a group, by its code or its name.
    package static func trustStatus(_ text: String) -> TrustStatus {
        switch text.uppercased().replacing(" ", with: "_") {
        case "OPEN": .open
        case "CLOSED": .closed
        case "PROPOSED_TO_OPEN": .proposedToOpen
        case "PROPOSED_TO_CLOSE": .proposedToClose
        case "CREATED_IN_ERROR": .createdInError
        default: TrustStatus(rawValue: text)
        }
    }

    /// The status of an establishment, by its code or its name.
    package static func establishmentStatus(code: String, name: String) -> EstablishmentStatus {
        switch (code, name.lowercased()) {
        case ("1", _), ("", "open"): .open
        case ("2", _), ("", "closed"): .closed
        case ("3", _), ("", "open, but proposed to close"): .openButProposedToClose
        case ("4", _), ("", "proposed to open"): .proposedToOpen
        default: EstablishmentStatus(rawValue: name.isEmpty ? code : name)
        }
    }

    /// The phase of education, by its code or its name; "All through" is also written with a hyphen.
    package static func phase(code: String, name: String) -> PhaseOfEducation {
        if let number = Int(code), PhaseOfEducation.known.indices.contains(number) {
            return PhaseOfEducation.known[number]
        }
        let wanted = name.lowercased().replacing("-", with: " ")
        let found = PhaseOfEducation.known.first { $0.title.lowercased().replacing("-", with: " ") == wanted }
        return found ?? PhaseOfEducation(rawValue: name.isEmpty ? code : name)
    }

    /// The type of establishment, by its code or its name.
    ///
    /// A code that lost its leading zero gets it back.
    package static func establishmentType(code: String, name: String) -> EstablishmentType {
        if !code.isEmpty { return EstablishmentType(rawValue: code.utf8.count == 1 ? "0" + code : code) }
        return EstablishmentType(title: name) ?? EstablishmentType(rawValue: name)
    }

    /// The region, by the letter that the register gives it or by its name; `nil` outside England's nine.
    package static func region(code: String, name: String) -> Region? {
        switch code {
        case "A": .northEast
        case "B": .northWest
        case "D": .yorkshireAndTheHumber
        case "E": .eastMidlands
        case "F": .westMidlands
        case "G": .eastOfEngland
        case "H": .london
        case "J": .southEast
        case "K": .southWest
        default: Region(title: name)
        }
    }

    /// The kind of a link, by its name.
    package static func linkKind(_ name: String) -> SchoolLinkKind {
        switch name.lowercased() {
        case "successor": .successor
        case "predecessor": .predecessor
        case "successor - merged": .successorMerged
        case "predecessor - merged": .predecessorMerged
        case "successor - amalgamated": .successorAmalgamated
        case "predecessor - amalgamated": .predecessorAmalgamated
        case "successor - split school": .successorSplitSchool
        case "predecessor - split school": .predecessorSplitSchool
        case "sixth form centre link": .sixthFormCentreLink
        case "sixth form centre school": .sixthFormCentreSchool
        case "result of amalgamation": .resultOfAmalgamation
        case "merged - change in age range": .mergedChangeOfAgeRange
        case "merged - expansion of school capacity": .mergedExpansionOfCapacity
        case "merged - expansion in school capacity and changer in age range": .mergedExpansionAndChangeOfAgeRange
        case "children's centre link": .childrensCentre
        case "expansion": .expansion
        case "closure": .closure
        case "other": .other
        default: SchoolLinkKind(rawValue: name)
        }
    }
}
