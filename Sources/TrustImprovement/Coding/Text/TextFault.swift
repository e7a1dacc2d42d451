/// What stopped a text parser, without any text: cheap to throw where failing is normal.
package struct TextFault: Error, Hashable {
    /// What kind of thing was wrong.
    package enum Kind: UInt8, Sendable {
        /// Nothing was given.
        case empty
        /// There are too few or too many characters.
        case length
        /// A character stands where it is not allowed.
        case character
        /// The characters are right, but what they say does not exist or is out of range.
        case value
    }

    package let kind: Kind
    /// The distance from the start of the text in UTF-8 bytes at which it went wrong.
    package let offset: Int

    package init(_ kind: Kind, at offset: Int = 0) {
        self.kind = kind
        self.offset = offset
    }
}
