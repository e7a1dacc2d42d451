extension JSONPatchOperation {
    /// The words for what an operation does.
    private enum Word: String, CaseIterable {
        case add, remove, replace, move, copy, test
    }

    private var word: Word {
        switch self {
        case .add: .add
        case .remove: .remove
        case .replace: .replace
        case .move: .move
        case .copy: .copy
        case .test: .test
        }
    }

    /// The operation as a JSON value.
    public var jsonValue: JSONValue {
        var members = UnrecognisedMembers()
        members.append("op", .string(word.rawValue))
        if let source { members.append("from", .string(source.pointer)) }
        members.append("path", .string(path.pointer))
        switch self {
        case .add(_, let value), .replace(_, with: let value), .test(_, let value): members.append("value", value)
        case .remove, .move, .copy: break
        }
        return .object(members)
    }

    /// Reads an operation that stands at a position in its patch.
    init(_ value: JSONValue, at position: Int) throws(JSONPatchError) {
        let source = JSONPatchOperationSource(value: value, position: position)
        let text = try source.text("op", neededBy: "an operation")
        guard let word = Word(rawValue: text) else {
            let error = ClosedWord.error(text, for: Word.self, subject: "operation of a patch")
            throw source.error(error.description, at: "op")
        }
        let path = try source.pointer("path", neededBy: word.rawValue)
        self =
            switch word {
            case .add: .add(path, try source.member("value", neededBy: "'\(word.rawValue)'"))
            case .remove: .remove(path)
            case .replace: .replace(path, with: try source.member("value", neededBy: "'\(word.rawValue)'"))
            case .move: .move(from: try source.pointer("from", neededBy: word.rawValue), to: path)
            case .copy: .copy(from: try source.pointer("from", neededBy: word.rawValue), to: path)
            case .test: .test(path, try source.member("value", neededBy: "'\(word.rawValue)'"))
            }
    }
}

extension JSONPatchOperation: Codable {
    /// Reads an operation from an object of RFC 6902.
    public init(from decoder: any Decoder) throws {
        do {
            try self.init(JSONValue(from: decoder), at: 0)
        } catch let error as JSONPatchError {
            throw DecodingError.dataCorrupted(
                .init(
                    codingPath: decoder.codingPath + error.path.components.dropFirst().map(MemberName.init),
                    debugDescription: error.message, underlyingError: error))
        }
    }

    /// Writes the operation as an object of RFC 6902.
    public func encode(to encoder: any Encoder) throws {
        try jsonValue.encode(to: encoder)
    }
}

/// The object from which an operation is read.
private struct JSONPatchOperationSource {
    let value: JSONValue
    /// The position of the object in the patch.
    let position: Int

    func member(_ name: String, neededBy owner: String) throws(JSONPatchError) -> JSONValue {
        guard case .object(let members) = value else {
            throw error(
                "\(value.kindWithArticle) stands where an operation is expected, which is an object with 'op' and 'path'",
                at: nil)
        }
        guard let value = members[name] else {
            throw error("'\(name)' is missing; \(owner) must have it", at: name)
        }
        return value
    }

    func text(_ name: String, neededBy owner: String) throws(JSONPatchError) -> String {
        let value = try member(name, neededBy: owner)
        guard case .string(let text) = value else {
            throw error("\(value.kindWithArticle) stands where a text is expected", at: name)
        }
        return text
    }

    func pointer(_ name: String, neededBy word: String) throws(JSONPatchError) -> Path {
        let text = try text(name, neededBy: "'\(word)'")
        guard let path = Path(pointer: text) else {
            throw error(
                "'\(TextError.shortened(text))' is not a JSON Pointer, which is empty or begins with '/', and in which "
                    + "'0' or '1' follows each '~'", at: name)
        }
        return path
    }

    func error(_ message: String, at name: String?) -> JSONPatchError {
        let path: Path = [.index(position)]
        return JSONPatchError(
            .malformed, operation: position, at: name.map { path.appending($0) } ?? path, message)
    }
}
