public import TrustImprovement

// Tests write identifiers and dates as literals. The library has no such door, because a wrong literal must trap.

private func literal<Value>(_ text: String, _ parse: (String) throws(TextError) -> Value) -> Value {
    do {
        return try parse(text)
    } catch {
        fatalError(error.description)
    }
}

extension URN: ExpressibleByStringLiteral {
    /// Reads a literal, and traps when it is wrong.
    public init(stringLiteral text: String) {
        self = literal(text) { text throws(TextError) in try Self(text) }
    }
}

extension UKPRN: ExpressibleByStringLiteral {
    /// Reads a literal, and traps when it is wrong.
    public init(stringLiteral text: String) {
        self = literal(text) { text throws(TextError) in try Self(text) }
    }
}

extension GroupUID: ExpressibleByStringLiteral {
    /// Reads a literal, and traps when it is wrong.
    public init(stringLiteral text: String) {
        self = literal(text) { text throws(TextError) in try Self(text) }
    }
}

extension TrustReference: ExpressibleByStringLiteral {
    /// Reads a literal, and traps when it is wrong.
    public init(stringLiteral text: String) {
        self = literal(text) { text throws(TextError) in try Self(text) }
    }
}

extension CompanyNumber: ExpressibleByStringLiteral {
    /// Reads a literal, and traps when it is wrong.
    public init(stringLiteral text: String) {
        self = literal(text) { text throws(TextError) in try Self(text) }
    }
}

extension LocalAuthorityCode: ExpressibleByStringLiteral {
    /// Reads a literal, and traps when it is wrong.
    public init(stringLiteral text: String) {
        self = literal(text) { text throws(TextError) in try Self(text) }
    }
}

extension EstablishmentNumber: ExpressibleByStringLiteral {
    /// Reads a literal, and traps when it is wrong.
    public init(stringLiteral text: String) {
        self = literal(text) { text throws(TextError) in try Self(text) }
    }
}

extension LAESTAB: ExpressibleByStringLiteral {
    /// Reads a literal, and traps when it is wrong.
    public init(stringLiteral text: String) {
        self = literal(text) { text throws(TextError) in try Self(text) }
    }
}

extension UPRN: ExpressibleByStringLiteral {
    /// Reads a literal, and traps when it is wrong.
    public init(stringLiteral text: String) {
        self = literal(text) { text throws(TextError) in try Self(text) }
    }
}

extension Postcode: ExpressibleByStringLiteral {
    /// Reads a literal, and traps when it is wrong.
    public init(stringLiteral text: String) {
        self = literal(text) { text throws(TextError) in try Self(text) }
    }
}

extension CalendarDate: ExpressibleByStringLiteral {
    /// Reads a literal, and traps when it is wrong.
    public init(stringLiteral text: String) {
        self = literal(text) { text throws(TextError) in try Self(text) }
    }
}

extension AcademicYear: ExpressibleByStringLiteral {
    /// Reads a literal, and traps when it is wrong.
    public init(stringLiteral text: String) {
        self = literal(text) { text throws(TextError) in try Self(text) }
    }
}

extension Term: ExpressibleByStringLiteral {
    /// Reads a literal, and traps when it is wrong.
    public init(stringLiteral text: String) {
        self = literal(text) { text throws(TextError) in try Self(text) }
    }
}

extension Identifier: ExpressibleByStringLiteral, ExpressibleByUnicodeScalarLiteral,
    ExpressibleByExtendedGraphemeClusterLiteral
{
    /// Reads a literal, and traps when it is wrong.
    public init(stringLiteral text: String) {
        self = literal(text) { text throws(TextError) in try Self(text) }
    }
}
