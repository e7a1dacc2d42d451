/// Any JSON value, kept as it was read: what this version of the model does not know is still there when written.
public indirect enum JSONValue: JSONConvertible {
    /// The literal `null`.
    case null
    /// The literals `true` and `false`.
    case boolean(Bool)
    /// A number, with the digits it was written with.
    case number(JSONNumber)
    /// A text.
    case string(String)
    /// A list of values.
    case array([JSONValue])
    /// Members by name, in their order.
    case object(UnrecognisedMembers)
}
