extension ByteView {
    /// The number of a person that begins with the digits at an offset, or whose letters stand before them.
    func personalNumber(from offset: Int) -> PersonalDataScanner.Finding? {
        if let range = uniquePupilNumber(from: offset) {
            return PersonalDataScanner.Finding(kind: .uniquePupilNumber, range: range)
        }
        if let range = nationalInsuranceNumber(from: offset) {
            return PersonalDataScanner.Finding(kind: .nationalInsuranceNumber, range: range)
        }
        if let range = telephoneNumber(from: offset) {
            return PersonalDataScanner.Finding(kind: .telephoneNumber, range: range)
        }
        return nil
    }

    /// The unique pupil number whose first digit stands at an offset.
    ///
    /// A check letter, three digits of a local authority, four of a school, two of a year, and three that count, of which
    /// the last is a letter where the number is a temporary one. The letter says what is left when 23 is taken away
    /// from the sum of the other characters, each times its place from 2 to 13.
    private func uniquePupilNumber(from offset: Int) -> Range<Int>? {
        let (lower, upper) = (offset - 1, offset + 12)
        guard upper <= count, isLetter(at: lower), !isLetterOrDigit(at: lower - 1), !isLetterOrDigit(at: upper) else {
            return nil
        }
        guard let check = ByteView.checkValue(of: self[lower]) else { return nil }
        var sum = 0
        for index in 0..<12 {
            let place = offset + index
            let value: Int
            if isDigit(at: place) {
                value = Int(self[place] &- UInt8(ascii: "0"))
            } else if index == 11, let letter = ByteView.checkValue(of: self[place]) {
                value = letter
            } else {
                return nil
            }
            sum += value * (index + 2)
        }
        return sum % 23 == check ? lower..<upper : nil
    }

    /// What a letter of a unique pupil number counts: the letters without I, O and S in their order.
    private static func checkValue(of byte: UInt8) -> Int? {
        let letter = byte | 0x20
        guard (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(letter) else { return nil }
        let passed: [UInt8] = [UInt8(ascii: "i"), UInt8(ascii: "o"), UInt8(ascii: "s")]
        if passed.contains(letter) { return nil }
        return Int(letter - UInt8(ascii: "a")) - passed.reduce(0) { $0 + ($1 < letter ? 1 : 0) }
    }

    /// The national insurance number whose first digit stands at an offset.
    ///
    /// Two letters, six digits and a letter from A to D, together or as they are printed: AB 12 34 56 C.
    private func nationalInsuranceNumber(from offset: Int) -> Range<Int>? {
        let isApart = isGap(at: offset - 1)
        let lower = offset - (isApart ? 3 : 2)
        guard isLetter(at: lower), isLetter(at: lower + 1), !isLetterOrDigit(at: lower - 1), isPrefix(at: lower) else {
            return nil
        }
        var end = endOfDigits(from: offset)
        let isInPairs = end == offset + 2 && isGap(at: end)
        if isInPairs {
            for _ in 1...2 {
                guard isGap(at: end), endOfDigits(from: end + 1) == end + 3 else { return nil }
                end += 3
            }
        } else {
            guard end == offset + 6 else { return nil }
        }
        let isLastApart = isGap(at: end)
        if isLastApart { end += 1 }
        guard isLetter(at: end), (self[end] | 0x20) <= UInt8(ascii: "d"), !isLetterOrDigit(at: end + 1) else {
            return nil
        }
        let letters = [self[lower], self[lower + 1], self[end]]
        let areCapitals = letters.allSatisfy { $0 & 0x20 == 0 }
        if isApart || isLastApart || isInPairs {
            // In prose, a small word may stand before six digits and another after them.
            guard areCapitals else { return nil }
            if isLastApart, !isInPairs, isGap(at: end + 1), isLetterOrDigit(at: end + 2) { return nil }
        } else {
            guard areCapitals || letters.allSatisfy({ $0 & 0x20 != 0 }) else { return nil }
        }
        return lower..<end + 1
    }

    /// Whether two letters can begin a national insurance number.
    private func isPrefix(at offset: Int) -> Bool {
        let (first, second) = (self[offset] & 0xDF, self[offset + 1] & 0xDF)
        switch first {
        case UInt8(ascii: "D"), UInt8(ascii: "F"), UInt8(ascii: "I"), UInt8(ascii: "Q"), UInt8(ascii: "U"),
            UInt8(ascii: "V"):
            return false
        default: break
        }
        switch second {
        case UInt8(ascii: "D"), UInt8(ascii: "F"), UInt8(ascii: "I"), UInt8(ascii: "O"), UInt8(ascii: "Q"),
            UInt8(ascii: "U"), UInt8(ascii: "V"):
            return false
        default: break
        }
        switch (first, second) {
        case (UInt8(ascii: "B"), UInt8(ascii: "G")), (UInt8(ascii: "G"), UInt8(ascii: "B")),
            (UInt8(ascii: "K"), UInt8(ascii: "N")), (UInt8(ascii: "N"), UInt8(ascii: "K")),
            (UInt8(ascii: "N"), UInt8(ascii: "T")), (UInt8(ascii: "T"), UInt8(ascii: "N")),
            (UInt8(ascii: "Z"), UInt8(ascii: "Z")):
            return false
        default:
            return true
        }
    }

    /// Whether a space or a hyphen stands at an offset.
    private func isGap(at offset: Int) -> Bool {
        has(" ", at: offset) || has("-", at: offset)
    }
}
