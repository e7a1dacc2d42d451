private import Foundation
import Testing

/// Files beside the tests.
enum Fixture {
    /// The bytes of a file, by its path below `Fixtures`.
    static func bytes(_ path: String) throws -> [UInt8] {
        let root = try #require(Bundle.module.resourceURL).appendingPathComponent("Fixtures")
        return Array(try Data(contentsOf: root.appendingPathComponent(path)))
    }

    /// The text of a file, by its path below `Fixtures`.
    static func text(_ path: String) throws -> String {
        String(decoding: try bytes(path), as: UTF8.self)
    }
}
