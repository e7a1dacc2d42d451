/// The word of any lifecycle's status as a member of a described type.
struct StatusText<Status: LifecycleStatus>: MemberValue {
    var status: Status

    static var placeholder: StatusText<Status> { StatusText(.initial) }

    private static var subject: String { "status" }

    init(_ status: Status) {
        self.status = status
    }

    mutating func read(from reader: inout JSONTextReader) -> ReadOutcome {
        guard let word = reader.readWord(of: Status.self, subject: StatusText.subject) else { return .failed }
        status = word
        return .whole
    }

    func write(to writer: inout JSONTextWriter) {
        writer.writeString(status.rawValue)
    }

    init(from decoder: any Decoder) throws {
        status = try ClosedWord.decode(from: decoder, subject: StatusText.subject)
    }

    func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(status.rawValue)
    }
}
