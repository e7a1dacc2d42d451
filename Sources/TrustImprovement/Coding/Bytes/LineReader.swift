/// Cuts the bytes of a source into lines, holding no more of it than the longest line.
package struct LineReader<Source: ByteSource> {
    /// A line without its end.
    package struct Line {
        /// The number of the line, counted from 1.
        package let number: Int
        /// The distance of the line's start from the start of the source in bytes.
        package let offset: Int
        /// The bytes, or `nil` when the line is longer than allowed and was passed over.
        package let bytes: [UInt8]?
    }

    private var source: Source
    private let maximumBytes: Int
    private var piece: ArraySlice<UInt8> = []
    private var number = 0
    private var offset = 0
    private var isAtEnd = false

    package init(_ source: Source, maximumBytes: Int) {
        self.source = source
        self.maximumBytes = maximumBytes
    }

    /// The next line, or `nil` at the end.
    ///
    /// A line feed ends a line; a carriage return before it does not belong to it.
    package mutating func next() throws -> Line? {
        var line: [UInt8] = []
        var length = 0
        let start = offset
        while true {
            if piece.isEmpty {
                guard !isAtEnd, let next = try source.nextBytes() else {
                    isAtEnd = true
                    return length == 0 ? nil : finish(line, length, start)
                }
                piece = next[...]
                continue
            }
            let end = piece.firstIndex(of: UInt8(ascii: "\n"))
            let part = piece[..<(end ?? piece.endIndex)]
            length += part.count
            // One byte more than is allowed, because it may be the carriage return of the line's end.
            if length - 1 <= maximumBytes { line += part } else { line = [] }
            offset += part.count
            piece = piece[part.endIndex...]
            if end != nil {
                piece = piece.dropFirst()
                offset += 1
                return finish(line, length, start)
            }
        }
    }

    private mutating func finish(_ line: [UInt8], _ length: Int, _ start: Int) -> Line {
        number += 1
        guard length - 1 <= maximumBytes else { return Line(number: number, offset: start, bytes: nil) }
        var line = line
        if line.last == UInt8(ascii: "\r") { line.removeLast() }
        return Line(number: number, offset: start, bytes: line.count <= maximumBytes ? line : nil)
    }
}
