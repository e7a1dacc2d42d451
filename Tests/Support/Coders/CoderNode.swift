/// What ``MinimalEncoder`` writes and ``MinimalDecoder`` reads: the data model of `Codable` and nothing else.
public indirect enum CoderNode: Hashable, Sendable {
    /// A value that is absent.
    case null
    /// A truth value.
    case boolean(Bool)
    /// A whole number.
    case integer(Int64)
    /// A whole number too great for the other form.
    case natural(UInt64)
    /// A number with a fraction.
    case double(Double)
    /// A text.
    case string(String)
    /// Elements in order.
    case array([CoderNode])
    /// Members by name.
    case object([String: CoderNode])
}

/// A key of the minimal coders.
struct CoderKey: CodingKey {
    var stringValue: String
    var intValue: Int?

    init(stringValue: String) {
        self.stringValue = stringValue
        intValue = nil
    }

    init(intValue: Int) {
        stringValue = String(intValue)
        self.intValue = intValue
    }
}
