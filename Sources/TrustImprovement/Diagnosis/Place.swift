/// A place in a text that was read.
public struct Place: Hashable, Sendable, Codable {
    /// The line, counted from 1.
    public var line: Int
    /// The column in its line, counted from 1 in Unicode scalars.
    public var column: Int
    /// The distance from the start of the text in bytes, or `nil` where only the line is known.
    public var offset: Int?

    /// Creates a place.
    public init(line: Int, column: Int, offset: Int? = nil) {
        self.line = line
        self.column = column
        self.offset = offset
    }
}

extension Place: Comparable {
    /// Orders places by line, then column.
    public static func < (left: Place, right: Place) -> Bool {
        (left.line, left.column, left.offset ?? -1) < (right.line, right.column, right.offset ?? -1)
    }
}
