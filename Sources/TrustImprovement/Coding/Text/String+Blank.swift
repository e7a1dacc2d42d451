extension String {
    /// Whether nothing but white space stands in the text.
    var isBlank: Bool {
        unicodeScalars.allSatisfy(\.properties.isWhitespace)
    }
}
