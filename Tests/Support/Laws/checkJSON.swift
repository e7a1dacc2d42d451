public import Testing
public import TrustImprovement

/// Checks that a value is written as the JSON text given, in one line, and comes back equal from it, from the pretty
/// form, and from the minimal decoder's view of the same members.
public func checkJSON<Value: JSONConvertible>(
    _ value: Value, _ text: String, sourceLocation: SourceLocation = #_sourceLocation
) {
    #expect(value.jsonText(.compact) == text + "\n", sourceLocation: sourceLocation)
    do {
        #expect(try Value(json: text) == value, sourceLocation: sourceLocation)
        #expect(try Value(json: value.json(.pretty)) == value, sourceLocation: sourceLocation)
        #expect(try Value(json: value.json(.compact)).json(.compact) == value.json(.compact))
        let node = try MinimalEncoder.encode(value)
        #expect(
            try MinimalEncoder.encode(tree(of: text)) == node,
            "Codable writes other members than the JSON writer", sourceLocation: sourceLocation)
    } catch {
        Testing.Issue.record("\(error)", sourceLocation: sourceLocation)
    }
}

/// Checks that a JSON text is refused with one issue, by code, pointer and sentence, and that `Codable` refuses it too.
public func checkJSONRefused<Value: JSONConvertible>(
    _: Value.Type, _ text: String, code: IssueCode, pointer: String, _ message: String? = nil,
    sourceLocation: SourceLocation = #_sourceLocation
) {
    let reading = Value.read(json: text)
    #expect(reading.value == nil, sourceLocation: sourceLocation)
    #expect(reading.issues.map(\.code) == [code], sourceLocation: sourceLocation)
    #expect(reading.issues.first?.path.pointer == pointer, sourceLocation: sourceLocation)
    if let message { #expect(reading.issues.first?.message == message, sourceLocation: sourceLocation) }
    #expect(throws: DecodingError.self, sourceLocation: sourceLocation) {
        try MinimalDecoder.decode(Value.self, from: MinimalEncoder.encode(tree(of: text)))
    }
}

private func tree(of text: String) throws -> JSONValue {
    try JSONValue.read(json: text.utf8, options: JSONReadingOptions()).get()
}
