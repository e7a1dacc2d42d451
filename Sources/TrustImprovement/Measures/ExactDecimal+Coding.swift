/// In JSON, a number of up to 15 digits is written as a number, which every reader takes without loss; a longer one
/// as a text. Both are read.
extension ExactDecimal: MemberValue {
    package static var placeholder: ExactDecimal { zero }

    package mutating func read(from reader: inout JSONTextReader) -> ReadOutcome {
        let isText = reader.skipSpace() == UInt8(ascii: "\"")
        let start = reader.position
        let text: String
        if isText {
            guard let string = reader.readString() else { return .failed }
            text = string
        } else {
            guard let number = reader.takeNumber() else { return .failed }
            if let value = try? ExactDecimal(parsing: number) {
                self = value
                return .whole
            }
            text = number.text
        }
        do {
            self = try ExactDecimal(text)
            return .whole
        } catch {
            reader.reportText(error, at: start)
            return .failed
        }
    }

    package func write(to writer: inout JSONTextWriter) {
        if isShort {
            append(to: &writer.output)
        } else {
            writer.beginText()
            append(to: &writer.output)
            writer.endText()
        }
    }

    private var isShort: Bool { coefficient.magnitude < 1_000_000_000_000_000 && scale <= 15 }

    /// Reads the number from a number or a text.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        let text: String
        if let integer = try? container.decode(Int64.self) {
            text = String(integer)
        } else if let double = try? container.decode(Double.self) {
            text = double.description
        } else {
            text = try container.decode(String.self)
        }
        do {
            try self.init(text)
        } catch {
            throw DecodingError.dataCorrupted(
                .init(codingPath: decoder.codingPath, debugDescription: error.description, underlyingError: error))
        }
    }

    /// Writes a number where a coder's binary numbers hold it exactly, a text with its digits otherwise.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        let text = description
        if scale == 0, isShort {
            try container.encode(coefficient)
        } else if isShort, let double = Double(text), double.description == text {
            try container.encode(double)
        } else {
            try container.encode(text)
        }
    }
}
