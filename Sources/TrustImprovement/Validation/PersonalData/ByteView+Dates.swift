extension ByteView {
    /// The date of birth that follows the word at an offset, if that is one that announces it.
    ///
    /// Between the word and the date stand only words such as 'on' and 'is': who was born after a day, or between two, is
    /// a cohort and no person.
    func dateOfBirth(after offset: Int) -> PersonalDataScanner.Finding? {
        guard !isLetterOrDigit(at: offset - 1), let end = endOfBirthWord(from: offset) else { return nil }
        var start = end
        while start - end < 40 {
            if let upper = endOfDate(from: start) {
                guard !isCohort(after: upper) else { return nil }
                return PersonalDataScanner.Finding(kind: .dateOfBirth, range: start..<upper)
            }
            let next = startOfNextWord(from: start)
            guard next > start else { return nil }
            start = next
        }
        return nil
    }

    /// The end of a word that announces a date of birth.
    private func endOfBirthWord(from offset: Int) -> Int? {
        if hasWord("d.o.b", at: offset) { return offset + (has(".", at: offset + 5) ? 6 : 5) }
        let end = endOfLetters(from: offset)
        guard (3...9).contains(end - offset), !isLetterOrDigit(at: end) else { return nil }
        switch lowercasedWord(offset, end) {
        case "dob", "birth", "birthdate", "birthday": return end
        case "born": return isThingBorn(before: offset) ? nil : end
        default: return nil
        }
    }

    /// Whether it is a trust or an idea that 'was born' on a day, and not a person.
    private func isThingBorn(before offset: Int) -> Bool {
        var end = offset
        for _ in 0..<3 {
            guard has(" ", at: end - 1) else { return false }
            let start = startOfLetters(before: end - 1)
            guard start < end - 1 else { return false }
            switch lowercasedWord(start, end - 1) {
            case "was", "is", "were", "being", "been", "has": end = start
            case "trust", "school", "academy", "federation", "partnership", "alliance", "network", "hub", "charity",
                "programme", "project", "initiative", "idea", "plan":
                return true
            default: return false
            }
        }
        return false
    }

    /// The start of what follows a mark or a word that may stand between 'born' and a date.
    private func startOfNextWord(from offset: Int) -> Int {
        if [" ", ":", ",", "(", ")", "=", "-", "/", "\t"].contains(where: { has($0, at: offset) }) {
            return offset + 1
        }
        let end = endOfLetters(from: offset)
        guard end > offset, !isDigit(at: end) else { return offset }
        switch lowercasedWord(offset, end) {
        case "on", "the", "is", "was", "in", "as", "of", "date", "dd", "mm", "yy", "yyyy", "given", "recorded",
            "mon", "tue", "wed", "thu", "fri", "sat", "sun", "monday", "tuesday", "wednesday", "thursday", "friday",
            "saturday", "sunday":
            return end
        default: return offset
        }
    }

    /// Whether a date is the first of two between which a cohort was born, or the first or last day of one.
    private func isCohort(after offset: Int) -> Bool {
        var start = offset
        while has(" ", at: start), start - offset < 2 { start += 1 }
        if has("-", at: start) { return endOfDate(from: afterSpaces(start + 1)) != nil }
        if hasWord("\u{2013}", at: start) { return endOfDate(from: afterSpaces(start + 3)) != nil }
        let end = endOfLetters(from: start)
        switch lowercasedWord(start, end) {
        case "onwards": return true
        case "or", "and":
            let next = afterSpaces(end)
            switch lowercasedWord(next, endOfLetters(from: next)) {
            case "later", "earlier", "after", "before", "onwards": return true
            default: return endOfDate(from: next) != nil
            }
        case "to", "until", "till": return endOfDate(from: afterSpaces(end)) != nil
        default: return false
        }
    }

    private func afterSpaces(_ offset: Int) -> Int {
        var start = offset
        while has(" ", at: start), start - offset < 2 { start += 1 }
        return start
    }

    /// The end of the full date that begins at an offset, in digits or with the month in words.
    func endOfDate(from offset: Int) -> Int? {
        if isDigit(at: offset) {
            return endOfDateInDigits(from: offset) ?? endOfDateInWords(from: offset)
        }
        guard isLetter(at: offset), let month = endOfMonth(from: offset) else { return nil }
        // May 3rd, 2015
        let day = afterSpaces(month)
        guard day > month, var end = endOfDay(from: day) else { return nil }
        if has(",", at: end) { end += 1 }
        let year = afterSpaces(end)
        return year > end ? endOfYear(from: year) : nil
    }

    /// The end of a date such as 3/5/15, 03.05.2015 or 2015-05-03.
    private func endOfDateInDigits(from offset: Int) -> Int? {
        var lengths: [Int] = []
        var start = offset
        var mark: UInt8?
        while lengths.count < 3 {
            let end = endOfDigits(from: start)
            guard end > start, end - start <= 4 else { return nil }
            lengths.append(end - start)
            start = end
            guard lengths.count < 3 else { break }
            guard has("/", at: end) || has("-", at: end) || has(".", at: end) else { return nil }
            if let mark, self[end] != mark { return nil }
            mark = self[end]
            start = end + 1
        }
        let isYearFirst = lengths[0] == 4 && lengths[1] <= 2 && lengths[2] <= 2
        let isYearLast = lengths[0] <= 2 && lengths[1] <= 2 && (lengths[2] == 4 || lengths[2] == 2)
        return (isYearFirst || isYearLast) && !isLetter(at: start) ? start : nil
    }

    /// The end of a date such as 3rd of May 2015.
    private func endOfDateInWords(from offset: Int) -> Int? {
        guard let day = endOfDay(from: offset) else { return nil }
        var month = has("-", at: day) ? day + 1 : afterSpaces(day)
        guard month > day else { return nil }
        if hasWord("of ", at: month) { month = afterSpaces(month + 3) }
        guard let end = endOfMonth(from: month) else { return nil }
        var year = has(",", at: end) ? end + 1 : end
        year = has("-", at: year) ? year + 1 : afterSpaces(year)
        return year > end ? endOfYear(from: year) : nil
    }

    /// The end of the number of a day: 3, 03, 3rd.
    private func endOfDay(from offset: Int) -> Int? {
        let end = endOfDigits(from: offset)
        guard (1...2).contains(end - offset) else { return nil }
        let letters = endOfLetters(from: end)
        if letters == end { return end }
        switch lowercasedWord(end, letters) {
        case "st", "nd", "rd", "th": return letters
        default: return nil
        }
    }

    /// The end of a month's name, in full or by its first three letters.
    private func endOfMonth(from offset: Int) -> Int? {
        let end = endOfLetters(from: offset)
        guard (3...9).contains(end - offset) else { return nil }
        switch lowercasedWord(offset, end) {
        case "jan", "january", "feb", "february", "mar", "march", "apr", "april", "may", "jun", "june", "jul", "july",
            "aug", "august", "sep", "sept", "september", "oct", "october", "nov", "november", "dec", "december":
            return end
        default: return nil
        }
    }

    /// The end of a year of four digits.
    private func endOfYear(from offset: Int) -> Int? {
        let end = endOfDigits(from: offset)
        return end == offset + 4 && !isLetter(at: end) ? end : nil
    }
}
