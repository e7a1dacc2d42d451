private import Foundation
public import Testing

/// Checks that a value comes back equal from coders of different kinds, and is written alike each time.
public func checkCodable<Value: Codable & Hashable>(
    _ value: Value, sourceLocation: SourceLocation = #_sourceLocation
) {
    do {
        let node = try MinimalEncoder.encode(value)
        #expect(try MinimalDecoder.decode(Value.self, from: node) == value, sourceLocation: sourceLocation)
        #expect(try MinimalEncoder.encode(value) == node, sourceLocation: sourceLocation)
        // A property list and older JSON decoders want a collection at the top.
        let json = try JSONEncoder().encode([value])
        #expect(try JSONDecoder().decode([Value].self, from: json) == [value], sourceLocation: sourceLocation)
        for format in [PropertyListSerialization.PropertyListFormat.xml, .binary] {
            let encoder = PropertyListEncoder()
            encoder.outputFormat = format
            let list = try encoder.encode([value])
            #expect(
                try PropertyListDecoder().decode([Value].self, from: list) == [value],
                sourceLocation: sourceLocation)
        }
    } catch {
        Testing.Issue.record("\(value): \(error)", sourceLocation: sourceLocation)
    }
}
