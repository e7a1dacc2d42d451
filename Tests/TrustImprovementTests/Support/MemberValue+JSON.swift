@testable import TrustImprovement

/// Values that are only ever members, read and written alone.
extension MemberValue {
    static func read(json: some Collection<UInt8>, options: JSONReadingOptions) -> JSONReading<Self> {
        ByteView.over(json) { bytes in
            var reader = JSONTextReader(bytes, options: options)
            return reader.readDocument(Self.self)
        }
    }

    func json(_ style: JSONStyle) -> [UInt8] {
        var writer = JSONTextWriter(style: style)
        write(to: &writer)
        writer.output.append(UInt8(ascii: "\n"))
        return writer.output.array
    }
}
