package import Testing
package import TrustImprovement

/// Checks that each text is read and written back as it was, and that distinct texts give distinct values.
package func checkTextRoundTrip<Value: TextValue>(
    _: Value.Type, _ texts: [String], sourceLocation: SourceLocation = #_sourceLocation
) {
    var values: Set<Value> = []
    for text in texts {
        do {
            let value = try Value(text: text)
            #expect(Array(value.description.utf8) == Array(text.utf8), sourceLocation: sourceLocation)
            values.insert(value)
        } catch {
            Testing.Issue.record("\(error)", sourceLocation: sourceLocation)
        }
    }
    #expect(values.count == Set(texts).count, sourceLocation: sourceLocation)
}

/// Checks that a text is refused for the right reason, at the right place, in the right words.
package func checkRefused<Value: TextValue>(
    _: Value.Type, _ text: String, _ kind: TextError.Kind, at offset: Int = 0, _ message: String? = nil,
    sourceLocation: SourceLocation = #_sourceLocation
) {
    do {
        let value = try Value(text: text)
        Testing.Issue.record("'\(text)' was read as \(value)", sourceLocation: sourceLocation)
    } catch {
        let shown: Comment = "\(TextError.shortened(text).debugDescription)"
        #expect(error.kind == kind, shown, sourceLocation: sourceLocation)
        #expect(error.offset == offset, shown, sourceLocation: sourceLocation)
        #expect(error.subject == Value.subject, shown, sourceLocation: sourceLocation)
        if let message { #expect(error.description == message, sourceLocation: sourceLocation) }
    }
}

/// Checks that texts nobody should send are refused, and never crash.
package func checkHostileTexts<Value: TextValue>(
    _: Value.Type, valid: String, sourceLocation: SourceLocation = #_sourceLocation
) {
    checkRefused(Value.self, "", .empty, sourceLocation: sourceLocation)
    for suffix in ["\n", "\r\n", "\0", "\u{301}", "\u{A0}", " ", "\u{FEFF}", "\u{202E}"] {
        #expect(
            throws: TextError.self, "\((valid + suffix).debugDescription)", sourceLocation: sourceLocation
        ) { try Value(text: valid + suffix) }
        #expect(
            throws: TextError.self, "\((suffix + valid).debugDescription)", sourceLocation: sourceLocation
        ) { try Value(text: suffix + valid) }
    }
    for index in valid.indices {
        for damage in [
            "\0", "\u{0665}", "\u{FF11}", "\u{E9}", " \u{301}", "\u{1F600}", "/\u{308}", "\n", "+", "~",
        ] {
            let text = valid.replacingCharacter(at: index, by: damage)
            #expect(throws: TextError.self, "\(text.debugDescription)", sourceLocation: sourceLocation) {
                try Value(text: text)
            }
        }
    }
}

/// Checks that texts of a megabyte are refused for their length, in a short sentence.
package func checkLongTexts<Value: TextValue>(
    _: Value.Type, sourceLocation: SourceLocation = #_sourceLocation
) {
    for piece in ["1", "A", "\0", "\u{301}", "\u{0665}"] {
        let long = String(repeating: piece, count: 1_000_000)
        let error = #expect(throws: TextError.self, sourceLocation: sourceLocation) { try Value(text: long) }
        #expect(error?.kind == .length, sourceLocation: sourceLocation)
        #expect((error?.description.unicodeScalars.count ?? 0) < 300, sourceLocation: sourceLocation)
    }
}

extension String {
    fileprivate func replacingCharacter(at index: Index, by text: String) -> String {
        self[..<index] + text + self[self.index(after: index)...]
    }
}
