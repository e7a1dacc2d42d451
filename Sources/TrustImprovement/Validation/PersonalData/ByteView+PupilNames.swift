extension ByteView {
    /// The name that begins with the capital at an offset, if the words before it say that it is a pupil's.
    ///
    /// Where the word before has a capital too, as in 'Pupil Premium', names and headings look alike; then the sentence
    /// around them must be one about a person.
    func pupilName(at offset: Int) -> PersonalDataScanner.Finding? {
        guard has(" ", at: offset - 1), let cue = cue(before: offset - 1) else { return nil }
        guard let name = name(from: offset) else { return nil }
        guard cue.isInSentence || isInSentence(name, after: cue.start) else { return nil }
        return PersonalDataScanner.Finding(kind: .pupilName, range: offset..<name.end)
    }

    /// The words that announce a name.
    private struct Cue {
        /// Where they begin.
        var start: Int
        /// Whether they are written as within a sentence, and not as in a heading.
        var isInSentence: Bool
    }

    /// The words before an offset, if they announce a pupil's name: 'pupil', 'boy called', 'mother of'.
    private func cue(before offset: Int) -> Cue? {
        let start = startOfLetters(before: offset)
        guard (2...10).contains(offset - start), !isLetterOrDigit(at: start - 1) else { return nil }
        switch lowercasedWord(start, offset) {
        case "pupil", "child", "student", "learner", "boy", "girl", "schoolboy", "schoolgirl":
            return Cue(start: start, isInSentence: isLowercase(at: start))
        case "son", "daughter":
            return isLowercase(at: start) ? Cue(start: start, isInSentence: true) : nil
        case "called", "named":
            guard let noun = wordBefore(start) else { return nil }
            switch noun.word {
            case "pupil", "child", "student", "learner", "boy", "girl", "son", "daughter":
                return Cue(start: noun.start, isInSentence: true)
            default: return nil
            }
        case "of":
            guard let noun = wordBefore(start) else { return nil }
            switch noun.word {
            case "mother", "father", "mum", "dad", "parent", "parents", "carer", "carers", "guardian", "guardians",
                "grandmother", "grandfather", "grandparent", "grandparents", "brother", "sister", "sibling":
                return Cue(start: noun.start, isInSentence: true)
            default: return nil
            }
        default: return nil
        }
    }

    /// The word before another, from which one space parts it.
    private func wordBefore(_ offset: Int) -> (start: Int, word: String)? {
        guard has(" ", at: offset - 1) else { return nil }
        let start = startOfLetters(before: offset - 1)
        guard start < offset - 1 else { return nil }
        return (start, lowercasedWord(start, offset - 1))
    }

    private func isLowercase(at offset: Int) -> Bool {
        isLetter(at: offset) && self[offset] & 0x20 != 0
    }

    /// Words with capitals that can be a name.
    private struct Name {
        /// Where they end.
        var end: Int
        /// How many they are.
        var count: Int
        /// Whether 's follows them.
        var isPossessive: Bool
    }

    /// The name that begins at an offset: one to four words with capitals, none of which is a term of the field.
    private func name(from offset: Int) -> Name? {
        var name = Name(end: offset, count: 0, isPossessive: false)
        var start = offset
        while name.count < 4, let end = endOfCapitalised(from: start) {
            let bare = endWithoutPossessive(start, end)
            let word = lowercasedWord(start, bare)
            // A family may be called King; nobody is called Premium.
            if FieldTerm.isTerm(word), name.count == 0 || !FieldTerm.surnames.contains(word) { return nil }
            name = Name(end: bare, count: name.count + 1, isPossessive: bare < end)
            guard bare == end, has(" ", at: end) else { return name }
            start = end + 1
        }
        return name.count > 0 ? name : nil
    }

    /// The end of a word that begins with a capital and goes on in small letters.
    ///
    /// An abbreviation is none, nor is a single letter, by which pupils are often called so as not to be named.
    private func endOfCapitalised(from offset: Int) -> Int? {
        guard offset < count else { return nil }
        var end = offset
        if isLetter(at: offset), !isLowercase(at: offset) {
            end += 1
        } else if (0xC3...0xC5).contains(self[offset]), isCapitalWithMark(at: offset) {
            end += 2
        } else {
            return nil
        }
        var small = 0
        while end < count, end - offset < 40 {
            if isLowercase(at: end) || (0xC3...0xC5).contains(self[end]) {
                small += 1
            } else if !(isLetter(at: end) || isJoint(at: end) || (0x80...0xBF).contains(self[end])) {
                break
            }
            end += hasWord("\u{2019}", at: end) ? 3 : 1
        }
        guard small > 0, !isDigit(at: end), end - offset < 40 else { return nil }
        return end
    }

    /// Whether a capital with a mark stands at an offset, such as É.
    private func isCapitalWithMark(at offset: Int) -> Bool {
        guard offset + 1 < count else { return false }
        let value = UInt32(self[offset] & 0x1F) << 6 | UInt32(self[offset + 1] & 0x3F)
        return Unicode.Scalar(value)?.properties.isUppercase ?? false
    }

    /// Whether an apostrophe or a hyphen stands between two letters of a word.
    private func isJoint(at offset: Int) -> Bool {
        if has("'", at: offset) || has("-", at: offset) { return isLetter(at: offset + 1) }
        return hasWord("\u{2019}", at: offset) && isLetter(at: offset + 3)
    }

    private func endWithoutPossessive(_ start: Int, _ end: Int) -> Int {
        if hasWord("'s", at: end - 2) { return end - 2 }
        return hasWord("\u{2019}s", at: end - 4) ? end - 4 : end
    }

    /// Whether a name after a word with a capital stands in a sentence about a person.
    private func isInSentence(_ name: Name, after cue: Int) -> Bool {
        let next = name.isPossessive || !has(" ", at: name.end) ? name.end : name.end + 1
        let word = lowercasedWord(next, isLowercase(at: next) ? endOfLetters(from: next) : next)
        if name.count == 1 { return PersonWord.verbs.contains(word) }
        if !word.isEmpty, !PersonWord.small.contains(word) { return true }
        guard let before = wordBefore(cue), isLowercase(at: before.start) else { return false }
        return !PersonWord.small.contains(before.word)
    }
}

/// Words by which a sentence about a person is told from a heading.
private enum PersonWord {
    /// What follows the name of somebody.
    static let verbs: Set<String> = [
        "arrived", "attended", "attends", "became", "came", "feels", "felt", "gets", "got", "had", "has", "is",
        "joined",
        "left", "likes", "lives", "made", "makes", "moved", "needed", "needs", "received", "receives", "refused",
        "said",
        "says", "spoke", "started", "struggled", "struggles", "told", "was", "wants", "went", "who", "will", "wrote",
    ]
    /// Words that are small in headings too.
    static let small: Set<String> = [
        "a", "an", "and", "as", "at", "for", "in", "into", "of", "on", "or", "our", "per", "the", "to", "versus", "via",
    ]
}
