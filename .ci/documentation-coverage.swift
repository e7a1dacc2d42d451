// Says which public declarations have no documentation, and which types no topic of the catalog names.
//
//     swift documentation-coverage.swift symbols.json Module.docc

import Foundation

struct Graph: Decodable {
    struct Symbol: Decodable {
        struct Kind: Decodable { var identifier: String }
        struct Location: Decodable {}
        struct Comment: Decodable {}
        var kind: Kind
        var pathComponents: [String]
        var location: Location?
        var docComment: Comment?
    }
    var symbols: [Symbol]
}

let arguments = CommandLine.arguments.dropFirst()
guard arguments.count == 2, let symbols = arguments.first, let catalog = arguments.last else {
    print("usage: swift documentation-coverage.swift symbols.json Module.docc")
    exit(2)
}
let graph = try JSONDecoder().decode(Graph.self, from: Data(contentsOf: URL(fileURLWithPath: symbols)))

// What the compiler synthesises has no location, and nobody can document it.
let written = graph.symbols.filter { $0.location != nil }
let undocumented = written.filter { $0.docComment == nil }.map { $0.pathComponents.joined(separator: ".") }
for name in undocumented.sorted() { print("no documentation: \(name)") }

let pages = try FileManager.default.contentsOfDirectory(atPath: catalog).filter { $0.hasSuffix(".md") }
let lines = try pages.flatMap { page in
    try String(contentsOfFile: catalog + "/" + page, encoding: .utf8).split(separator: "\n").map(String.init)
}
let topics = Set(lines.filter { $0.hasPrefix("- ``") })
let kinds: Set = ["swift.struct", "swift.enum", "swift.class", "swift.protocol", "swift.actor", "swift.typealias"]
let types = written.filter { $0.pathComponents.count == 1 && kinds.contains($0.kind.identifier) }
    .map { $0.pathComponents[0] }
let uncurated = types.filter { !topics.contains("- ``\($0)``") }
for name in uncurated.sorted() { print("in no topic: \(name)") }

print(
    "\(written.count - undocumented.count) of \(written.count) public declarations are documented,",
    "\(types.count - uncurated.count) of \(types.count) types stand in a topic")
exit(undocumented.isEmpty && uncurated.isEmpty ? 0 : 1)
