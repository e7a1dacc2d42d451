import Foundation
import Testing
import TrustImprovement
import TrustImprovementTestSupport

/// Bytes in pieces of one size, with an empty piece between each two.
private struct PiecesSource: ByteSource {
    let bytes: [UInt8]
    let size: Int
    var position = 0
    var isPause = false

    mutating func nextBytes() -> [UInt8]? {
        isPause.toggle()
        if isPause { return [] }
        guard position < bytes.count else { return nil }
        let end = min(position + size, bytes.count)
        defer { position = end }
        return Array(bytes[position..<end])
    }
}

/// Hands over the same piece again and again.
private struct RepeatingSource: ByteSource {
    let piece: [UInt8]
    var times: Int

    mutating func nextBytes() -> [UInt8]? {
        guard times > 0 else { return nil }
        times -= 1
        return piece
    }
}

private struct BrokenSource: ByteSource {
    struct Failure: Error {}
    var pieces: [[UInt8]]

    mutating func nextBytes() throws -> [UInt8]? {
        guard !pieces.isEmpty else { throw Failure() }
        return pieces.removeFirst()
    }
}

private func lines(_ text: String, pieces size: Int = 4, maximum: Int = 100) throws -> [String] {
    var reader = LineReader(PiecesSource(bytes: Array(text.utf8), size: size), maximumBytes: maximum)
    var lines: [String] = []
    while let line = try reader.next() {
        let text = line.bytes.map { String(decoding: $0, as: UTF8.self) }
        lines.append("\(line.number)@\(line.offset) \(text ?? "too long")")
    }
    #expect(try reader.next() == nil)
    return lines
}

@Suite struct `Lines of a source` {
    @Test(arguments: [1, 2, 3, 5, 1000])
    func `lines are numbered and placed whatever the size of the pieces`(size: Int) throws {
        #expect(
            try lines("one\n\r\n\ntwo\r\nthree", pieces: size) == ["1@0 one", "2@4 ", "3@6 ", "4@7 two", "5@12 three"])
        #expect(try lines("", pieces: size) == [])
        #expect(try lines("\n", pieces: size) == ["1@0 "])
        #expect(try lines("a\rb\r\r\n", pieces: size) == ["1@0 a\rb\r"])
    }

    @Test(arguments: [1, 2, 3, 5, 1000])
    func `a line that is too long is passed over, and its end does not count`(size: Int) throws {
        #expect(
            try lines("abcd\nabcde\r\nabcdef\nabcd\r\nabcde\r\nab", pieces: size, maximum: 4) == [
                "1@0 abcd", "2@5 too long", "3@12 too long", "4@19 abcd", "5@25 too long", "6@32 ab",
            ])
        #expect(try lines("abcdefgh", pieces: size, maximum: 4) == ["1@0 too long"])
        #expect(try lines("abcdefgh\nab", pieces: size, maximum: 4) == ["1@0 too long", "2@9 ab"])
    }

    @Test func `lines come back as they were split, for any text and pieces`() {
        checkRandomly { generator in
            let bytes = (0..<Int.random(in: 0...60, using: &generator)).map { _ -> UInt8 in
                [0x61, 0x0A, 0x0D, 0xC3].randomElement(using: &generator) ?? 0x61
            }
            var reader = LineReader(
                PiecesSource(bytes: bytes, size: Int.random(in: 1...9, using: &generator)), maximumBytes: 100)
            var expected = bytes.split(separator: 0x0A, omittingEmptySubsequences: false).map(Array.init)
            if expected.last?.isEmpty == true { expected.removeLast() }
            var number = 0
            var offset = 0
            for line in expected {
                number += 1
                guard let read = try reader.next(), read.number == number, read.offset == offset else { return false }
                guard read.bytes == (line.last == 0x0D ? line.dropLast() : line) else { return false }
                offset += line.count + 1
            }
            return try reader.next() == nil
        }
    }
}

@Suite struct `Records that travel one a line` {
    private let small = TrustRecord(trust: Trust(id: "a", name: "A"))
    private let nameless = #"{"format":"trust-improvement/1.0","trust":{"id":"a","name":""}}"#

    private func read(
        _ text: String, pieces size: Int = .max, options: JSONReadingOptions = JSONReadingOptions()
    ) throws -> [RecordStream<ByteCollectionSource>.Element] {
        var elements: [RecordStream<ByteCollectionSource>.Element] = []
        var stream = RecordStream(ByteCollectionSource(text), options: options)
        while let element = try stream.next() { elements.append(element) }
        return elements
    }

    @Test(arguments: ["\n", "\r\n"])
    func `blank lines are passed over, and the last line needs no end`(end: String) throws {
        let record = small.jsonText(.compact).dropLast()
        let elements = try read("\(record)\(end)\(end) \t\(end)\(record)\(end)\(record)")
        #expect(elements.map(\.line) == [1, 4, 5])
        #expect(elements.map(\.checked.record) == [small, small, small])
        #expect(elements.allSatisfy { $0.checked.validated != nil })
    }

    @Test func `a bad line has its issues and does not stop the stream`() throws {
        let record = small.jsonText(.compact)
        let elements = try read(record + "{\"format\" nonsense\n" + nameless + "\n" + record)
        #expect(elements.map(\.line) == [1, 2, 3, 4])
        #expect(elements.map(\.checked.report.isValid) == [true, false, false, true])
        #expect(elements.map { $0.checked.reading.isComplete } == [true, false, true, true])
        #expect(elements[2].checked.report.issues.map(\.code) == ["trust.name.empty"])
    }

    @Test(arguments: ["\n", "\r\n", "\n\n\n"])
    func `places count lines and bytes from the start of the stream`(end: String) throws {
        let record = String(small.jsonText(.compact).dropLast())
        let alone = TrustRecord.check(json: Array(nameless.utf8))
        let place = try #require(alone.report.issues.first?.place)
        #expect(place.line == 1)
        let elements = try read(record + end + nameless + end + nameless.replacing("\"trust\"", with: "\"trust"))
        let issue = try #require(elements[1].checked.report.issues.first)
        let lineEnds = end.utf8.count { $0 == 0x0A }
        #expect(issue.place?.line == 1 + lineEnds)
        #expect(issue.place?.column == place.column)
        #expect(issue.place?.offset == place.offset.map { $0 + record.utf8.count + end.utf8.count })
        let broken = elements[2].checked
        #expect(
            broken.reading.issues.map(\.place?.line)
                == Array(repeating: 1 + 2 * lineEnds, count: broken.reading.issues.count))
        #expect(broken.reading.issues.map(\.place) == broken.report.issues.map(\.place))
        #expect(!broken.reading.issues.isEmpty)
    }

    @Test func `a line that is too long is an element of its own with one issue`() throws {
        var options = JSONReadingOptions()
        options.maximumBytes = small.json(.compact).count - 1
        let record = small.jsonText(.compact)
        let long = record.replacing("\"A\"", with: "\"AB\"")
        for end in ["\n", "\r\n"] {
            let elements = try read((record + long + record).replacing("\n", with: end), options: options)
            #expect(elements.map(\.line) == [1, 2, 3])
            #expect(elements.map(\.checked.record) == [small, nil, small])
            let issue = try #require(elements[1].checked.report.issues.first)
            #expect(elements[1].checked.report.issues == elements[1].checked.reading.issues)
            #expect(elements[1].checked.report.issues.count == 1)
            #expect(
                issue.description
                    == "2:1: error: The line has more than \(options.maximumBytes) bytes, the most that are read "
                    + "[json.size]")
            #expect(issue.place?.offset == record.utf8.count - 1 + end.utf8.count)
            #expect(!elements[1].checked.report.isValid)
            #expect(elements[1].checked.validated == nil)
        }
    }

    @Test func `any size of the pieces gives the same`() throws {
        let text = small.jsonText(.compact) + "nonsense\r\n\n" + nameless
        let expected = try read(text)
        #expect(expected.map(\.line) == [1, 2, 4])
        for size in 1...20 {
            var stream = RecordStream(PiecesSource(bytes: Array(text.utf8), size: size))
            var elements: [RecordStream<PiecesSource>.Element] = []
            while let element = try stream.next() { elements.append(element) }
            #expect(elements.map(\.line) == expected.map(\.line))
            #expect(elements.map(\.checked) == expected.map(\.checked))
        }
    }

    @Test func `the rule book and the day are those that were given`() throws {
        let later = TrustRecord(trust: Trust(id: "a", name: "A", status: .open, opened: "2030-01-01"))
        var silent = RecordStream(ByteCollectionSource(later.jsonText(.compact)))
        #expect(try silent.next()?.checked.report.issues == [])
        var dated = RecordStream(ByteCollectionSource(later.jsonText(.compact)), on: "2026-01-01")
        #expect(try dated.next()?.checked.report.issues.map(\.code) == ["trust.opened.inFuture"])
        var free = RecordStream(ByteCollectionSource(nameless), rules: .empty)
        #expect(try free.next()?.checked.report.issues == [])
    }

    @Test func `a line longer than allowed is passed over as it comes, and the stream goes on`() throws {
        var options = JSONReadingOptions()
        options.maximumBytes = 1_000
        var stream = RecordStream(
            RepeatingSource(piece: Array(repeating: 0x20, count: 1 << 20), times: 1 << 6), options: options)
        #expect(try stream.next()?.checked.report.issues.map(\.code) == ["json.size"])
        #expect(try stream.next() == nil)
    }

    @Test func `an error of the source is thrown`() throws {
        var stream = RecordStream(BrokenSource(pieces: [small.json(.compact), Array("{".utf8)]))
        #expect(try stream.next()?.checked.record == small)
        #expect(throws: BrokenSource.Failure.self) { try stream.next() }
    }
}
