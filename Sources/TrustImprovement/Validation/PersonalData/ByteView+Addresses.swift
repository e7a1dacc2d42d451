extension ByteView {
    /// The e-mail address whose at sign stands at an offset, unless it is one that an organisation shares.
    func emailAddress(around at: Int) -> PersonalDataScanner.Finding? {
        var lower = at
        while at - lower < 64, isLocalPart(at: lower - 1) { lower -= 1 }
        while lower < at, has(".", at: lower) || has("'", at: lower) || has("-", at: lower) { lower += 1 }
        guard lower < at, !has(".", at: at - 1) else { return nil }
        guard let upper = endOfDomain(from: at + 1) else { return nil }
        if SharedMailbox.names.contains(lowercasedWord(lower, at)) { return nil }
        return PersonalDataScanner.Finding(kind: .emailAddress, range: lower..<upper)
    }

    /// Whether what stands at an offset can be part of an address before its at sign.
    private func isLocalPart(at offset: Int) -> Bool {
        if isLetterOrDigit(at: offset) { return true }
        return has(".", at: offset) || has("_", at: offset) || has("-", at: offset) || has("+", at: offset)
            || has("%", at: offset) || has("'", at: offset)
    }

    /// The end of the domain that begins at an offset: labels with dots between them, the last of letters.
    private func endOfDomain(from offset: Int) -> Int? {
        var end: Int?
        var label = offset
        while label - offset < 253 {
            var next = label
            while isLetterOrDigit(at: next) || has("-", at: next), next - label < 64 { next += 1 }
            guard next > label, !has("-", at: label) else { break }
            if label > offset, next - label >= 2, endOfLetters(from: label) == next { end = next }
            guard has(".", at: next) else { break }
            label = next + 1
        }
        return end
    }
}

/// The names of mailboxes that belong to an organisation and to nobody in it.
private enum SharedMailbox {
    static let names: Set<String> = [
        "admin", "admissions", "contact", "contact-us", "contactus", "enquiries", "enquiry", "feedback", "hello",
        "help", "helpdesk", "info", "information", "mail", "media", "no-reply", "noreply", "office", "post", "press",
        "reception", "school", "schooloffice", "support", "vacancies",
    ]
}
