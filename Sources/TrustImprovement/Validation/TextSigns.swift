/// What a text must have for there to be anything in it that a rule speaks of, gathered in one pass over its bytes.
///
/// Nearly every text has none of it, and then nothing more is asked of the text.
struct TextSigns {
    /// Whether there can be a control character or a replacement character.
    private(set) var mayBeOdd = false
    private(set) var mayHoldName = false
    private var hasAt = false
    private var digits = 0

    /// The shortest date in digits has four of them: 3/5/15.
    var mayHoldDate: Bool { digits >= 4 }

    /// Whether there can be personal data.
    var mayBePersonal: Bool { digits >= 4 || hasAt || mayHoldName }

    /// Looks at the bytes eight at a time.
    @inline(__always)
    init(_ bytes: ByteView) {
        var offset = 0
        var before: UInt64 = 0
        while let word = bytes.word(at: offset) {
            note(word, before: before, bytes, at: offset)
            before = word &>> 56
            offset &+= 8
        }
        guard offset < bytes.count else { return }
        // Spaces fill the last word up, because they are no sign of anything.
        var rest: UInt64 = 0x2020_2020_2020_2020
        var shift: UInt64 = 0
        for position in offset..<bytes.count {
            rest ^= UInt64(bytes[position] ^ 0x20) &<< shift
            shift &+= 8
        }
        note(rest, before: before, bytes, at: offset)
    }

    /// Notes the signs in eight bytes, of which the first is the lowest.
    @inline(__always)
    private mutating func note(_ word: UInt64, before: UInt64, _ bytes: ByteView, at offset: Int) {
        let highs: UInt64 = 0x8080_8080_8080_8080
        let shifted = (word &<< 8) | before
        digits &+= TextSigns.range(word, 0x30, 0x39).nonzeroBitCount
        if TextSigns.range(word, 0x40, 0x40) != 0 { hasAt = true }
        // A control character is below a space, or begins with C2; the replacement character begins with EF.
        let odd =
            TextSigns.range(word, 0x00, 0x1F) | TextSigns.range(word, 0x7F, 0x7F) | TextSigns.marks(word, of: 0xC2)
            | TextSigns.marks(word, of: 0xEF)
        if odd != 0 { mayBeOdd = true }
        let capitals = TextSigns.range(word, 0x41, 0x5A) | (word & highs)
        let starts = capitals & TextSigns.range(shifted, 0x20, 0x20)
        if starts != 0, !mayHoldName { noteNames(starts, bytes, at: offset) }
    }

    /// Marks the bytes of a word that lie from `low` to `high`, both below 128.
    @inline(__always)
    private static func range(_ word: UInt64, _ low: UInt64, _ high: UInt64) -> UInt64 {
        let ones: UInt64 = 0x0101_0101_0101_0101
        let sevens = word & (ones &* 0x7F)
        let reached = sevens &+ (ones &* (0x80 &- low))
        let passed = sevens &+ (ones &* (0x7F &- high))
        return reached & ~passed & ~word & (ones &* 0x80)
    }

    /// Marks the bytes of a word that are as given, and perhaps bytes after such a one.
    @inline(__always)
    private static func marks(_ word: UInt64, of byte: UInt64) -> UInt64 {
        let ones: UInt64 = 0x0101_0101_0101_0101
        let rest = word ^ (ones &* byte)
        return (rest &- ones) & ~rest & (ones &* 0x80)
    }

    /// Looks whether before one of the capitals stands what can be the end of a word that a pupil's name follows.
    private mutating func noteNames(_ starts: UInt64, _ bytes: ByteView, at offset: Int) {
        var left = starts
        while left != 0 {
            let capital = offset &+ left.trailingZeroBitCount &>> 3
            left &= left &- 1
            guard capital >= 3 else { continue }
            switch (bytes[capital &- 3] | 0x20, bytes[capital &- 2] | 0x20) {
            case (UInt8(ascii: "i"), UInt8(ascii: "l")),  // pupil
                (UInt8(ascii: "l"), UInt8(ascii: "d")),  // child
                (UInt8(ascii: "n"), UInt8(ascii: "t")),  // student
                (UInt8(ascii: "e"), UInt8(ascii: "r")),  // learner, daughter
                (UInt8(ascii: "o"), UInt8(ascii: "y")),  // boy
                (UInt8(ascii: "r"), UInt8(ascii: "l")),  // girl
                (UInt8(ascii: "o"), UInt8(ascii: "n")),  // son
                (UInt8(ascii: "o"), UInt8(ascii: "f")),  // mother of
                (UInt8(ascii: "e"), UInt8(ascii: "d")):  // a pupil called
                mayHoldName = true
                return
            default: continue
            }
        }
    }
}
