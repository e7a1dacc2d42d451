extension ByteView {
    /// Whether a letter or a digit of ASCII stands at an offset.
    @inline(__always)
    func isLetterOrDigit(at offset: Int) -> Bool {
        isLetter(at: offset) || isDigit(at: offset)
    }

    /// Whether a letter of ASCII stands at an offset.
    @inline(__always)
    func isLetter(at offset: Int) -> Bool {
        guard offset >= 0, offset < count else { return false }
        return (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(self[offset] | 0x20)
    }

    /// Whether a digit stands at an offset.
    @inline(__always)
    func isDigit(at offset: Int) -> Bool {
        guard offset >= 0, offset < count else { return false }
        return self[offset] &- UInt8(ascii: "0") <= 9
    }

    /// Whether a character of ASCII stands at an offset.
    @inline(__always)
    func has(_ character: Unicode.Scalar, at offset: Int) -> Bool {
        guard offset >= 0, offset < count else { return false }
        return UInt32(self[offset]) == character.value
    }

    /// The end of the digits that begin at an offset.
    func endOfDigits(from offset: Int) -> Int {
        var end = offset
        while isDigit(at: end) { end += 1 }
        return end
    }

    /// The end of the letters that begin at an offset, looking no further than 40 bytes.
    func endOfLetters(from offset: Int) -> Int {
        var end = offset
        while end - offset < 40, isLetter(at: end) { end += 1 }
        return end
    }

    /// The start of the letters that end at an offset, looking no further than 40 bytes.
    func startOfLetters(before offset: Int) -> Int {
        var start = offset
        while offset - start < 40, isLetter(at: start - 1) { start -= 1 }
        return start
    }

    /// The letters from `lower` to `upper` in lower case.
    func lowercasedWord(_ lower: Int, _ upper: Int) -> String {
        var letters: [UInt8] = []
        letters.reserveCapacity(upper - lower)
        for offset in lower..<upper {
            letters.append(isLetter(at: offset) ? self[offset] | 0x20 : self[offset])
        }
        return String(decoding: letters, as: UTF8.self)
    }

    /// Whether the bytes at an offset are those of a word in lower case, whatever their own case.
    func hasWord(_ word: StaticString, at offset: Int) -> Bool {
        let length = word.utf8CodeUnitCount
        guard offset >= 0, count - offset >= length else { return false }
        return word.withUTF8Buffer { letters in
            for index in 0..<length {
                let letter = unsafe letters[index]
                let byte = isLetter(at: offset + index) ? self[offset + index] | 0x20 : self[offset + index]
                if byte != letter { return false }
            }
            return true
        }
    }
}
