// Reads a dump of a module's declarations and writes it again without those that only the package itself can see.
//
//     swift public-api.swift dump.json public.json

import Foundation

let paths = CommandLine.arguments.dropFirst()
guard paths.count == 2, let input = paths.first, let output = paths.last else {
    print("usage: swift public-api.swift dump.json public.json")
    exit(2)
}

var hidden: Set<String> = []

func findHidden(_ node: Any) {
    if let list = node as? [Any] { return list.forEach(findHidden) }
    guard let node = node as? [String: Any] else { return }
    if node["isInternal"] as? Bool == true, let usr = node["usr"] as? String { hidden.insert(usr) }
    node.values.forEach(findHidden)
}

func isHidden(_ node: Any) -> Bool {
    guard let node = node as? [String: Any] else { return false }
    return node["isInternal"] as? Bool == true || hidden.contains(node["usr"] as? String ?? "")
}

func withoutHidden(_ node: Any) -> Any {
    if let list = node as? [Any] { return list.filter { !isHidden($0) }.map(withoutHidden) }
    guard let node = node as? [String: Any] else { return node }
    return node.filter { $0.key != "ConstValues" }.mapValues(withoutHidden)
}

let dump = try JSONSerialization.jsonObject(with: Data(contentsOf: URL(fileURLWithPath: input)))
findHidden(dump)
var data = try JSONSerialization.data(
    withJSONObject: withoutHidden(dump), options: [.sortedKeys, .withoutEscapingSlashes, .prettyPrinted])
data.append(UInt8(ascii: "\n"))
// Indentation would be two thirds of the file.
let lines = String(decoding: data, as: UTF8.self).split(separator: "\n").map { $0.drop { $0 == " " } }
try Data((lines.joined(separator: "\n") + "\n").utf8).write(to: URL(fileURLWithPath: output))
