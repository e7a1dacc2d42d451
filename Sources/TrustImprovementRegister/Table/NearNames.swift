/// Tells which names are so alike that one may be meant by the other.
enum NearNames {
    /// How many names of a header are looked at, and how many characters of each: a header can be hostile.
    static let maximumNames = 1_000
    private static let maximumLength = 100

    /// The letters and digits of a name in lower case: `Group UID`, `group_uid` and `GROUP-UID` are the same.
    static func key(_ name: String) -> [UInt8] {
        let key = name.utf8.prefix(maximumLength + 1).compactMap { byte -> UInt8? in
            switch byte {
            case 0x30...0x39, 0x61...0x7A: byte
            case 0x41...0x5A: byte | 0x20
            default: nil
            }
        }
        return key
    }

    /// How many letters have to be changed, put in or taken out, or `nil` where the names are not alike.
    static func distance(_ left: [UInt8], _ right: [UInt8]) -> Int? {
        guard !left.isEmpty, !right.isEmpty, max(left.count, right.count) <= maximumLength else { return nil }
        let longest = max(left.count, right.count)
        let allowed = max(1, longest / 4)
        guard abs(left.count - right.count) <= allowed else { return nil }
        var previous = Array(0...right.count)
        for (row, letter) in left.enumerated() {
            var current = [row + 1]
            for (column, other) in right.enumerated() {
                let change = previous[column] + (letter == other ? 0 : 1)
                current.append(min(change, previous[column + 1] + 1, current[column] + 1))
            }
            previous = current
        }
        guard let distance = previous.last, distance <= allowed else { return nil }
        return distance
    }
}
