/// What is known of a quantity: a number, an estimate with its interval, or that it was withheld and why.
public enum MeasureValue: Hashable, Sendable {
    /// A number, with the digits it was published with.
    case number(ExactDecimal)
    /// A number with the interval in which the true value is thought to lie.
    case estimate(Estimate)
    /// No number, for a reason.
    case withheld(Withheld)

    /// The number, or the point of the estimate; `nil` when the value was withheld.
    public var number: ExactDecimal? {
        switch self {
        case .number(let number): number
        case .estimate(let estimate): estimate.point
        case .withheld: nil
        }
    }

    /// The reason and token, when the value was withheld.
    public var withheld: Withheld? {
        if case .withheld(let withheld) = self { withheld } else { nil }
    }

    /// A value computed from two numbers; when either was withheld, so is the result, for the first's reason.
    ///
    /// Intervals are not carried on, because what becomes of them depends on how the values hang together. When the
    /// operation has no result, the value is withheld as not available.
    public func combined(
        with other: MeasureValue, _ operation: (ExactDecimal, ExactDecimal) -> ExactDecimal?
    ) -> MeasureValue {
        switch (self, other) {
        case (.withheld(let withheld), _), (_, .withheld(let withheld)):
            return .withheld(Withheld(reason: withheld.reason))
        default:
            guard let left = number, let right = other.number, let result = operation(left, right) else {
                return .withheld(Withheld(reason: .notAvailable))
            }
            return .number(result)
        }
    }
}

/// In JSON a number stands by itself; an estimate and a withheld value are objects, told apart by the reason.
extension MeasureValue: MemberValue {
    package static var placeholder: MeasureValue { .number(.zero) }

    package mutating func read(from reader: inout JSONTextReader) -> ReadOutcome {
        guard reader.skipSpace() == UInt8(ascii: "{") else {
            var number = ExactDecimal.placeholder
            let outcome = number.read(from: &reader)
            self = .number(number)
            return outcome
        }
        if reader.nextObjectHasMember(Withheld.reasonName) {
            var withheld = Withheld.placeholder
            let outcome = withheld.read(from: &reader)
            self = .withheld(withheld)
            return outcome
        }
        var estimate = Estimate.placeholder
        let outcome = estimate.read(from: &reader)
        self = .estimate(estimate)
        return outcome
    }

    package func write(to writer: inout JSONTextWriter) {
        switch self {
        case .number(let number): number.write(to: &writer)
        case .estimate(let estimate): estimate.write(to: &writer)
        case .withheld(let withheld): withheld.write(to: &writer)
        }
    }

    package func accept(_ walker: inout RecordWalker) {
        switch self {
        case .number: break
        case .estimate(let estimate): estimate.accept(&walker)
        case .withheld(let withheld): withheld.accept(&walker)
        }
    }

    /// Reads a number, an estimate or a withheld value, whichever stands there.
    public init(from decoder: any Decoder) throws {
        guard let container = try? decoder.container(keyedBy: MemberName.self) else {
            self = .number(try ExactDecimal(from: decoder))
            return
        }
        self =
            container.contains(MemberName(Withheld.reasonName))
            ? .withheld(try Withheld(from: decoder)) : .estimate(try Estimate(from: decoder))
    }

    /// Writes a number by itself, an estimate or a withheld value as an object.
    public func encode(to encoder: any Encoder) throws {
        switch self {
        case .number(let number): try number.encode(to: encoder)
        case .estimate(let estimate): try estimate.encode(to: encoder)
        case .withheld(let withheld): try withheld.encode(to: encoder)
        }
    }
}
