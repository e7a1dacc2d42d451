/// A value together with where it stands in its record.
///
/// The path is put together only when it is asked for.
public struct Located<Value> {
    /// The value.
    ///
    /// Its parts are read where they lie, without a copy of the whole: a rule asks for two members of many thousand values.
    public var value: Value {
        _read { yield elements[index] }
    }
    /// The position of the value in its list.
    public let index: Int
    private let elements: [Value]
    private let list: Path

    init(_ elements: [Value], at index: Int, in list: Path) {
        self.elements = elements
        self.list = list
        self.index = index
    }

    /// Where the value stands in the record.
    public var path: Path { list.appending(index) }
}

extension Located: Sendable where Value: Sendable {}
