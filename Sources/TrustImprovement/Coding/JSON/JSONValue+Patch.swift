extension JSONValue {
    /// The value with every change of a patch made to it, one after the other.
    ///
    /// Members keep their order: what is replaced stays where it is, and what is added under a new name comes last. What
    /// objects and arrays hold may stand as deep in each other as a reader takes unless told otherwise, and a patch copies
    /// at most 1,000,000 values, so that a short patch cannot make a document too large to hold.
    ///
    /// - Throws: ``JSONPatchError`` for the first operation that cannot be carried out; no change is made then.
    public func applying(_ patch: JSONPatch) throws(JSONPatchError) -> JSONValue {
        var application = JSONPatchApplication(self)
        for operation in patch.operations { try application.apply(operation) }
        return application.document
    }

    /// What the value is, as the beginning of a sentence.
    var kindWithArticle: String {
        switch self {
        case .null: "null"
        case .boolean: "A truth value"
        case .number: "A number"
        case .string: "A text"
        case .array: "An array"
        case .object: "An object"
        }
    }

    /// What the value is, as a part of a sentence: short ones as they are, others by their size.
    var summary: String {
        switch self {
        case .null: "null"
        case .boolean(let value): value ? "true" : "false"
        case .number(let number): TextError.shortened(number.text)
        case .string(let text): "'\(TextError.shortened(text))'"
        case .array(let elements): "an array of \(JSONValue.counted(elements.count, "element"))"
        case .object(let members): "an object of \(JSONValue.counted(members.count, "member"))"
        }
    }

    /// A number of things.
    static func counted(_ count: Int, _ noun: String) -> String {
        "\(count) \(noun)\(count == 1 ? "" : "s")"
    }

    /// How many values this one consists of, counting itself, and how deep objects and arrays stand in each other in it.
    ///
    /// Counting ends as soon as there are more values, or they stand deeper, than given.
    func extent(upTo limit: Int = .max, depth maximumDepth: Int) -> (values: Int, depth: Int) {
        var extent = (values: 0, depth: 0)
        var rest = [(value: self, outer: 0)]
        while let (value, outer) = rest.popLast(), extent.values <= limit, extent.depth <= maximumDepth {
            extent.values += 1
            switch value {
            case .array(let elements):
                extent.depth = max(extent.depth, outer + 1)
                for element in elements { rest.append((element, outer + 1)) }
            case .object(let members):
                extent.depth = max(extent.depth, outer + 1)
                for member in members { rest.append((member.value, outer + 1)) }
            case .null, .boolean, .number, .string: break
            }
        }
        return extent
    }

    /// Whether two values are the same as RFC 6902 compares them: numbers by size, texts and names by their characters'
    /// codes, members in whatever order.
    func isSame(as other: JSONValue) -> Bool {
        var rest = [(self, other)]
        while let pair = rest.popLast() {
            switch pair {
            case (.null, .null): break
            case (.boolean(let left), .boolean(let right)): if left != right { return false }
            case (.number(let left), .number(let right)): if left != right { return false }
            // `==` on texts would take different codes for equal where they look alike.
            case (.string(let left), .string(let right)): if !left.utf8.elementsEqual(right.utf8) { return false }
            case (.array(let left), .array(let right)):
                guard left.count == right.count else { return false }
                rest += zip(left, right)
            case (.object(let left), .object(let right)):
                guard left.count == right.count else { return false }
                for (left, right) in zip(JSONValue.sorted(left), JSONValue.sorted(right)) {
                    guard left.name.utf8.elementsEqual(right.name.utf8) else { return false }
                    rest.append((left.value, right.value))
                }
            default: return false
            }
        }
        return true
    }

    private static func sorted(_ members: UnrecognisedMembers) -> [UnrecognisedMembers.Member] {
        members.sorted { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }
    }
}
