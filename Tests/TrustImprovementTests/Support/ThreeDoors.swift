import Testing
import TrustImprovementTestSupport

@testable import TrustImprovement

/// A value whose members contradict each other, as each door would meet it.
struct Contradiction: Sendable, CustomTestStringConvertible {
    var testDescription: String { code.rawValue + " " + json }
    let json: String
    let code: IssueCode
    let pointer: String
    let message: String
    let check: @Sendable (Contradiction) -> Void

    /// States that an initialiser, the JSON reader and any decoder refuse the same thing for the same reason.
    init<Value: MemberValue>(
        _ json: String, _ code: IssueCode, at pointer: String, _ message: String,
        _ make: (@Sendable () throws -> Value)?, _: Value.Type = Value.self
    ) {
        self.json = json
        self.code = code
        self.pointer = pointer
        self.message = message
        check = { contradiction in
            contradiction.checkJSON(Value.self)
            contradiction.checkDecoder(Value.self)
            guard let make else { return }
            let error = #expect(throws: StructureError.self) { try make() }
            contradiction.check(error)
        }
    }

    private func check(_ error: StructureError?) {
        #expect(error?.code == code)
        #expect(error?.path.pointer == pointer)
        #expect(error?.message == message)
        #expect(error?.description == "\(message) [\(code)]")
    }

    private func checkJSON<Value: MemberValue>(_: Value.Type) {
        let reading = Value.read(json: json.utf8, options: JSONReadingOptions())
        #expect(reading.value == nil)
        #expect(reading.issues.map(\.code) == [code])
        #expect(reading.issues.map(\.path.pointer) == [pointer])
        #expect(reading.issues.map(\.message) == [message])
        #expect(reading.issues.map(\.severity) == [.error])
    }

    private func checkDecoder<Value: MemberValue>(_: Value.Type) {
        do {
            let tree = try JSONValue.read(json: json.utf8, options: JSONReadingOptions()).get()
            _ = try MinimalDecoder.decode([String: Value].self, from: .object(["in": MinimalEncoder.encode(tree)]))
            Testing.Issue.record("A decoder takes \(json)")
        } catch DecodingError.dataCorrupted(let context) {
            check(context.underlyingError as? StructureError)
            #expect(context.debugDescription == message)
            #expect("/" + context.codingPath.map(\.stringValue).joined(separator: "/") == "/in" + pointer)
        } catch {
            Testing.Issue.record("\(error)")
        }
    }
}
