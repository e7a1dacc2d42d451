import TrustImprovement

/// The options and operands of a command line.
struct Arguments {
    var values: [String: [String]] = [:]
    var flags: Set<String> = []
    var operands: [String] = []

    /// All values of an option that may be given more than once.
    func all(_ name: String) -> [String] {
        values[name] ?? []
    }

    /// The value of an option that may be given once.
    func one(_ name: String) throws(UsageError) -> String? {
        let all = all(name)
        guard all.count <= 1 else { throw UsageError("'\(name)' is given \(all.count) times; it can be given once") }
        return all.first
    }

    /// The value of an option that must be given.
    func required(_ name: String) throws(UsageError) -> String {
        guard let value = try one(name) else { throw UsageError("'\(name)' is missing; this command needs it") }
        return value
    }

    /// The value of an option that is a date.
    func date(_ name: String) throws(UsageError) -> CalendarDate? {
        guard let text = try one(name) else { return nil }
        do {
            return try CalendarDate(text)
        } catch {
            throw UsageError("'\(name)': \(error)")
        }
    }

    /// The value of an option that is one of some words.
    func choice(_ name: String, among choices: [String], usual: String) throws(UsageError) -> String {
        guard let value = try one(name) else { return usual }
        guard choices.contains(value) else {
            throw UsageError("'\(name)' is '\(value)'; it can be \(choices.joined(separator: " or "))")
        }
        return value
    }

    /// The operands, of which there must be at least one.
    func files() throws(UsageError) -> [String] {
        guard !operands.isEmpty else {
            throw UsageError("A file is missing; name at least one, or '-' for standard input")
        }
        return operands
    }

    /// Refuses operands of a command that has none.
    func refuseOperands() throws(UsageError) {
        if let first = operands.first {
            throw UsageError("'\(first)' is not expected here; this command has only options")
        }
    }
}
