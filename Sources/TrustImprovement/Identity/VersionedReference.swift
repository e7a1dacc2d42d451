/// A reference to something by its name, with its version where one is meant, written with `@` between them.
package protocol VersionedReference: TextValue {
    /// What is referred to.
    associatedtype Named

    var id: Identifier<Named> { get }
    var version: Identifier<Self>? { get }

    init(id: Identifier<Named>, version: Identifier<Self>?)
}

extension VersionedReference {
    package static var expectation: String {
        "a name, and with '@' a version, each 1 to 64 characters of A-Z a-z 0-9 . _ -"
    }
    package static var placeholder: Self { Self(id: .placeholder, version: nil) }

    package init(parsing bytes: ByteView) throws(TextFault) {
        var end = 0
        while end < bytes.count, bytes[end] != UInt8(ascii: "@") { end += 1 }
        guard bytes.count > 0 else { throw TextFault(.empty) }
        let id = try Identifier<Named>(part: bytes, from: 0, to: end)
        let version = end < bytes.count ? try Identifier<Self>(part: bytes, from: end + 1, to: bytes.count) : nil
        self.init(id: id, version: version)
    }

    package func append(to output: inout OutputBuffer) {
        id.append(to: &output)
        guard let version else { return }
        output.append(UInt8(ascii: "@"))
        version.append(to: &output)
    }

    /// Orders references by name, then version; one without a version comes first.
    public static func < (left: Self, right: Self) -> Bool {
        if left.id != right.id { return left.id < right.id }
        guard let rightVersion = right.version else { return false }
        guard let leftVersion = left.version else { return true }
        return leftVersion < rightVersion
    }
}

extension Identifier {
    /// Reads a part of a text that must not be empty.
    fileprivate init(part bytes: ByteView, from lower: Int, to upper: Int) throws(TextFault) {
        guard lower < upper else { throw TextFault(.length, at: lower) }
        do {
            try self.init(parsing: bytes[lower: lower, upper: upper])
        } catch {
            throw TextFault(error.kind, at: error.offset + lower)
        }
    }
}

extension VersionedReference {
    package static func accept(list: [Self], _ walker: inout RecordWalker) {
        walker.noteRepeats(in: list, as: \.description)
    }
}
