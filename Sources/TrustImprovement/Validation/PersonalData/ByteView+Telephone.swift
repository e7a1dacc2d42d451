extension ByteView {
    /// The telephone number of the United Kingdom whose first digit stands at an offset.
    ///
    /// It begins with 0 or with +44, and has ten digits after that, or nine where it is an old one of an area; spaces,
    /// hyphens and brackets may stand between its groups. Register numbers of eight digits, years and decimals are not
    /// of that form.
    func telephoneNumber(from offset: Int) -> Range<Int>? {
        let isInternational = has("+", at: offset - 1) && hasWord("44", at: offset)
        guard isInternational || has("0", at: offset) else { return nil }
        var lower = isInternational ? offset - 1 : offset
        if has("(", at: lower - 1) {
            lower -= 1
        } else if !mayPrecedeTelephone(at: lower) {
            return nil
        }
        let start: Int
        if isInternational {
            start = afterTrunkZero(from: offset + 2)
        } else if hasWord("0044", at: offset) {
            start = afterTrunkZero(from: offset + 4)
        } else {
            start = offset + 1
        }
        return endOfSignificantNumber(from: start).map { lower..<$0 }
    }

    /// Whether a telephone number can begin after what stands before an offset.
    private func mayPrecedeTelephone(at offset: Int) -> Bool {
        guard offset > 0 else { return true }
        switch self[offset - 1] {
        case UInt8(ascii: "."), UInt8(ascii: ","), UInt8(ascii: ":"):
            // The end of a sentence, but no decimal point, no list of figures and no time.
            return !isDigit(at: offset - 2)
        case UInt8(ascii: "/"), UInt8(ascii: "="), UInt8(ascii: "_"), UInt8(ascii: "-"), UInt8(ascii: "#"),
            UInt8(ascii: "%"), UInt8(ascii: "+"):
            // Part of an address on the web, or of a reference.
            return false
        default: break
        }
        if isLetter(at: offset - 1) { return false }
        return !isNamedOtherwise(before: offset)
    }

    /// Whether the word before a number says that it is one of another kind.
    private func isNamedOtherwise(before offset: Int) -> Bool {
        var end = offset
        while offset - end < 3, has(" ", at: end - 1) || has(":", at: end - 1) { end -= 1 }
        guard end < offset else { return false }
        let start = startOfLetters(before: end)
        guard (3...6).contains(end - start) else { return false }
        return ["isbn", "issn", "laestab", "ukprn", "uln", "uprn", "urn"].contains(lowercasedWord(start, end))
    }

    /// The start of a number's significant digits after a country's code: 44 (0) 1632.
    private func afterTrunkZero(from offset: Int) -> Int {
        let start = offset + gap(at: offset)
        return has("0", at: start) ? start + 1 + gap(at: start + 1) : start
    }

    /// The end of the digits that follow the 0 or the country's code, if they are as many as they must be.
    private func endOfSignificantNumber(from start: Int) -> Int? {
        guard isDigit(at: start), "1235789".utf8.contains(self[start]) else { return nil }
        var digits = 0
        var isGrouped = false
        var offset = start
        while digits < 10 {
            let end = endOfDigits(from: offset)
            let length = end - offset
            // The code of an area has two to six digits after the 0, and no group has one: 0161 496 0001.
            guard length >= 2, isGrouped || length <= 6 || length == 10 else { return nil }
            digits += length
            if digits == 10 { return mayFollowTelephone(at: end) ? end : nil }
            offset = end + gap(at: end)
            guard offset > end, isDigit(at: offset) else {
                let isOld = digits == 9 && isGrouped && (has("1", at: start) || hasWord("800", at: start))
                return isOld && mayFollowTelephone(at: end) ? end : nil
            }
            isGrouped = true
        }
        return nil
    }

    /// Whether a telephone number can end before an offset.
    private func mayFollowTelephone(at offset: Int) -> Bool {
        if isLetterOrDigit(at: offset) || has("@", at: offset) || has("_", at: offset) { return false }
        let mayGoOn = [".", ",", "-", ":", "/"].contains { has($0, at: offset) }
        return !(mayGoOn && isDigit(at: offset + 1))
    }

    /// How many bytes stand between two groups of digits: spaces, hyphens and brackets, three at most.
    private func gap(at offset: Int) -> Int {
        var end = offset
        for _ in 0..<3 {
            if has(" ", at: end) || has("-", at: end) || has("(", at: end) || has(")", at: end) {
                end += 1
            } else if hasWord("\u{A0}", at: end) {
                end += 2
            } else if hasWord("\u{2011}", at: end) {
                end += 3
            }
        }
        return end - offset
    }
}
