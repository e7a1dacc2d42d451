private import Foundation
import Testing
import TrustImprovementTestSupport

@testable import TrustImprovement

/// A record from a later version, with members and codes that this one does not know in every object of it.
struct `What this version does not know` {
    /// Names of members that hold an open code, in whatever object.
    private static let codes: Set<String> = [
        "kind", "status", "role", "function", "phase", "directionOfTravel", "type", "reasonJoined", "reasonLeft",
        "unit",
        "judgement", "area", "categoryOfConcern", "pupils", "reason",
    ]

    private func laterRecord() throws -> (bytes: [UInt8], tree: JSONValue) {
        let full = try FullRecord.make().json(.compact)
        var number = 0
        let tree = try JSONValue.read(json: full, options: JSONReadingOptions()).get().later(&number, Self.codes)
        // 34 objects and 26 codes.
        #expect(number == 60)
        return (tree.json(.compact), tree)
    }

    @Test
    func `is told as unrecognised in every object`() throws {
        let later = try laterRecord()
        let reading = TrustRecord.read(json: later.bytes, options: JSONReadingOptions(unrecognised: .list))
        let objects = String(decoding: later.bytes, as: UTF8.self).split(separator: "\"future\":").count - 1
        #expect(objects == 34)
        // One more stands in the full record.
        #expect(reading.issues.count == objects + 1)
        #expect(reading.issues.allSatisfy { $0.code == "member.unrecognised" })
    }

    @Test
    func `comes back through JSON text, byte for byte`() throws {
        let later = try laterRecord()
        let reading = TrustRecord.read(json: later.bytes)
        #expect(reading.issues == [])
        let record = try reading.get()
        #expect(record.json(.compact) == later.bytes)
        let pretty = try TrustRecord(json: record.json(.pretty))
        #expect(pretty == record)
        #expect(pretty.json(.compact) == later.bytes)
    }

    @Test
    func `comes back through every coder, equal and byte for byte`() throws {
        let later = try laterRecord()
        let record = try TrustRecord(json: later.bytes)
        let node = try MinimalEncoder.encode(record)
        try check(try MinimalDecoder.decode(TrustRecord.self, from: node), record, later.bytes)

        let json = try JSONEncoder().encode(record)
        try check(try JSONDecoder().decode(TrustRecord.self, from: json), record, later.bytes)
        for format in [PropertyListSerialization.PropertyListFormat.xml, .binary] {
            let encoder = PropertyListEncoder()
            encoder.outputFormat = format
            let list = try encoder.encode(record)
            try check(try PropertyListDecoder().decode(TrustRecord.self, from: list), record, later.bytes)
        }
        // What each reads, the other has written: Foundation's text is read by the package and the other way round.
        #expect(try TrustRecord(json: Array(json)) == record)
        #expect(try JSONDecoder().decode(TrustRecord.self, from: Data(later.bytes)) == record)
    }

    @Test
    func `has the same names at every depth in each form`() throws {
        let later = try laterRecord()
        let record = try TrustRecord(json: later.bytes)
        let names = later.tree.names()
        #expect(names.count > 250)
        #expect(try MinimalEncoder.encode(record).names() == names)
        let foundation = try JSONValue.read(json: Array(JSONEncoder().encode(record)), options: .init()).get()
        #expect(foundation.names() == names)
    }

    private func check(_ back: TrustRecord, _ record: TrustRecord, _ bytes: [UInt8]) throws {
        #expect(back == record)
        #expect(back.hashValue == record.hashValue)
        #expect(back.json(.compact) == bytes)
    }
}

extension JSONValue {
    /// The value with an unknown member at the end of every object and unknown codes in the members named.
    fileprivate func later(_ number: inout Int, _ codes: Set<String>) -> JSONValue {
        switch self {
        case .array(let elements): return .array(elements.map { $0.later(&number, codes) })
        case .object(let members):
            var other = UnrecognisedMembers()
            for member in members {
                if case .string = member.value, codes.contains(member.name) {
                    number += 1
                    other[member.name] = .string("later-\(number)")
                } else {
                    other[member.name] = member.value.later(&number, codes)
                }
            }
            number += 1
            // Names in the order in which coders that keep none are read.
            other["future"] = .object([
                "a": .array([.null, .boolean(true), .number(JSONNumber(number)), .string("\u{E9}\n\"")]),
                "b": .object([:]),
                "c": .array([]),
            ])
            // The full record's own unknown member stands after it by name.
            if let note = other["vendor.note"] {
                other["vendor.note"] = nil
                other["vendor.note"] = note
            }
            return .object(other)
        default: return self
        }
    }

    /// The path of every member, however deep.
    fileprivate func names(_ path: String = "") -> Set<String> {
        switch self {
        case .array(let elements):
            elements.enumerated().reduce(into: []) { $0.formUnion($1.element.names("\(path)/\($1.offset)")) }
        case .object(let members):
            members.reduce(into: []) { names, member in
                names.insert("\(path)/\(member.name)")
                names.formUnion(member.value.names("\(path)/\(member.name)"))
            }
        default: []
        }
    }
}

extension CoderNode {
    fileprivate func names(_ path: String = "") -> Set<String> {
        switch self {
        case .array(let elements):
            elements.enumerated().reduce(into: []) { $0.formUnion($1.element.names("\(path)/\($1.offset)")) }
        case .object(let members):
            members.reduce(into: []) { names, member in
                names.insert("\(path)/\(member.key)")
                names.formUnion(member.value.names("\(path)/\(member.key)"))
            }
        default: []
        }
    }
}
