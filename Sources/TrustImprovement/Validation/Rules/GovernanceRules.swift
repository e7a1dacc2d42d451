extension RuleBook {
    /// Rules about who holds which office in a trust's governance, and when.
    static let governanceRules: [Rule] = [
        Rule("trust.members.tooFew", "A trust has at least three members") { context, issues in
            guard let count = numberOfMembers(context), count < 3 else { return }
            issues.report(
                at: ["trust", "governance"],
                "\(count == 1 ? "1 member is" : "\(count) members are") recorded; a trust has at least 3",
                ["members": String(count)])
        },
        Rule("trust.members.few", "A trust has five members or more", .advice) { context, issues in
            guard let count = numberOfMembers(context), count == 3 || count == 4 else { return }
            issues.report(
                at: ["trust", "governance"], "\(count) members are recorded; a trust should have 5 or more",
                ["members": String(count)])
        },
        Rule("trust.members.mostlyTrustees", "Most of a trust's members are not trustees", .advice) {
            context, issues in
            let held = heldAppointments(context)
            let members = Set(held.filter(\.role.isMember).compactMap(\.holder))
            let trustees = Set(held.filter(\.role.isTrustee).compactMap(\.holder))
            let both = members.intersection(trustees).count
            guard let count = numberOfMembers(context), both > 0, both * 2 >= count else { return }
            issues.report(
                at: ["trust", "governance"],
                "\(both) of \(count) members \(both == 1 ? "is" : "are") also trustees; most members should not be",
                ["members": String(count), "trustees": String(both)])
        },
        .appointments("appointment.member.employee", "A member of a trust is not employed by it") {
            appointment, _, issues in
            if appointment.value.role.isMember, appointment.value.isEmployee == true {
                issues.report(
                    at: appointment.path.appending("isEmployee"),
                    "The member is employed by the trust; a member must not be",
                    ["role": appointment.value.role.rawValue])
            }
        },
        Rule("appointment.office.heldTwice", "An office for one has one holder at a time") { context, issues in
            let appointments = context.record.trust.governance
            for (index, appointment) in appointments.enumerated() {
                guard let office = appointment.singularOffice else { continue }
                let other = appointments[..<index].first { other in
                    other.singularOffice == office && other.overlaps(appointment)
                        && (other.holder == nil || other.holder != appointment.holder)
                }
                guard other != nil else { continue }
                issues.report(
                    at: ["trust", "governance", .index(index)],
                    "'\(appointment.role)' is held by somebody else on the same days; the office has one holder at a "
                        + "time",
                    ["role": appointment.role.rawValue])
            }
        },
        .appointments("appointment.start.inFuture", "An appointment has begun already", .warning) {
            appointment, context, issues in
            if let start = appointment.value.start, context.isInFuture(start) {
                issues.report(
                    at: appointment.path.appending("start"),
                    "The appointment as '\(appointment.value.role)' starts on \(start), which is still to come",
                    ["role": appointment.value.role.rawValue, "start": start.description])
            }
        },
        .appointments(
            "appointment.end.missing", "The appointment of a trustee, governor or chair has an end", .warning
        ) { appointment, _, issues in
            let value = appointment.value
            if value.role.hasTerm, !value.isExOfficio, value.end == nil {
                issues.report(
                    at: appointment.path.appending("end"),
                    "'end' is missing; the appointment as '\(value.role)' has one unless it is 'isExOfficio'",
                    ["role": value.role.rawValue])
            }
        },
    ]

    /// The appointments that are held on the day of the record's facts, or on that on which it is looked at; without
    /// either, those that have no end.
    private static func heldAppointments(_ context: RuleContext) -> [GovernanceAppointment] {
        context.record.trust.governance.filter { appointment in
            guard let day = context.record.asOf ?? context.date else { return appointment.end == nil }
            return appointment.isCurrent(on: day)
        }
    }

    /// How many members an existing trust has, each counted once, or `nil` where no member is recorded.
    private static func numberOfMembers(_ context: RuleContext) -> Int? {
        guard context.record.trust.status != .closed, context.isComplete(["trust", "governance"]) else { return nil }
        let members = heldAppointments(context).filter(\.role.isMember)
        let named = Set(members.compactMap(\.holder)).count
        let count = named + members.count { $0.holder == nil }
        return count == 0 ? nil : count
    }
}

extension GovernanceRole {
    /// Whether the holder is a member of the trust.
    fileprivate var isMember: Bool { self == .member || self == .memberOrganisation }

    /// Whether the holder is a trustee.
    fileprivate var isTrustee: Bool { self == .trustee || self == .chairOfTrustees }

    /// Whether the office is held for a term, unless it comes with another.
    fileprivate var hasTerm: Bool {
        switch self {
        case .trustee, .chairOfTrustees, .localGovernor, .chairOfLocalGoverningBody: true
        default: false
        }
    }
}

extension GovernanceAppointment {
    /// An office that has one holder at a time: of the whole trust, or of one school's local tier.
    fileprivate struct Office: Hashable {
        var role: GovernanceRole
        var school: URN?
    }

    /// The office, where it has one holder at a time.
    fileprivate var singularOffice: Office? {
        switch role {
        case .chairOfLocalGoverningBody: school.map { Office(role: role, school: $0) }
        case .governanceProfessional: Office(role: role, school: school)
        default: role.isSingular ? Office(role: role) : nil
        }
    }
}
