/// Finds what a person may have meant.
package enum Suggestion {
    /// The choice nearest to a text, or `nil` when none is near enough to be worth naming.
    ///
    /// Letters count alike in either case; of choices equally near, the first counts. Cost grows with the product of
    /// the lengths, so texts longer than 64 bytes are not compared,
    /// and of the choices only the first 1,000.
    package static func nearest(to text: String, in choices: some Sequence<String>) -> String? {
        let wanted = Array(text.lowercased().utf8)
        guard !wanted.isEmpty, wanted.count <= 64 else { return nil }
        var best: (choice: String, distance: Int)?
        for choice in choices.prefix(1_000) {
            let candidate = Array(choice.lowercased().utf8)
            guard candidate.count <= 64, abs(candidate.count - wanted.count) <= 3 else { continue }
            let distance = distance(wanted, candidate)
            let limit = min(3, max(1, wanted.count / 3))
            if distance <= limit, distance < best?.distance ?? .max { best = (choice, distance) }
        }
        return best?.choice
    }

    /// The choice that a text writes in another case or with other spaces, hyphens and underscores, or `nil` when there is
    /// none or more than one.
    package static func respelling(of text: String, among choices: some Sequence<String>) -> String? {
        // No code is as long as that.
        guard text.utf8.count <= 256 else { return nil }
        let wanted = letters(of: text)
        guard !wanted.isEmpty else { return nil }
        var found: String?
        for choice in choices where letters(of: choice) == wanted {
            guard found == nil else { return nil }
            found = choice
        }
        return found
    }

    /// The bytes of a text in lower case, without spaces, hyphens and underscores.
    private static func letters(of text: String) -> [UInt8] {
        text.utf8.compactMap { byte in
            switch byte {
            case UInt8(ascii: " "), UInt8(ascii: "-"), UInt8(ascii: "_"): nil
            case UInt8(ascii: "A")...UInt8(ascii: "Z"): byte | 0x20
            default: byte
            }
        }
    }

    /// How many letters must be added, taken away, changed or swapped with their neighbour.
    private static func distance(_ left: [UInt8], _ right: [UInt8]) -> Int {
        var twoBack: [Int] = []
        var previous = Array(0...right.count)
        for (row, letter) in left.enumerated() {
            var current = [row + 1]
            for (column, other) in right.enumerated() {
                var cost = min(
                    previous[column + 1] + 1, current[column] + 1, previous[column] + (letter == other ? 0 : 1))
                if row > 0, column > 0, letter == right[column - 1], left[row - 1] == other {
                    cost = min(cost, twoBack[column - 1] + 1)
                }
                current.append(cost)
            }
            twoBack = previous
            previous = current
        }
        return previous[right.count]
    }
}
