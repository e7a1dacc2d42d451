/// An identifier that is written in digits only and kept as the number they write.
///
/// The number of digits is fixed, or zeros in front are refused, so that the number says everything the text did.
package protocol PackedDigits: RepairableText {
    /// The unsigned integer that has room for the largest number.
    associatedtype Packed: FixedWidthInteger & UnsignedInteger

    /// How many digits there may be.
    static var lengths: ClosedRange<Int> { get }
    /// Where a number is not one of these identifiers: the byte at which that shows, or `nil` for one that is.
    static func fault(in packed: Packed, digits: Int) -> TextFault?

    /// The number that the digits write.
    var packed: Packed { get }
    /// Creates an identifier from a number that is known to be one.
    init(packed: Packed)
}

extension PackedDigits {
    package static func fault(in packed: Packed, digits: Int) -> TextFault? { nil }

    /// Whether so many digits write a number with zeros in front.
    package static func beginsWithZero(_ packed: Packed, digits: Int) -> Bool {
        var smallest: Packed = 1
        for _ in 1..<digits { smallest *= 10 }
        return packed < smallest
    }

    package static var placeholder: Self { Self(packed: 0) }

    package init(parsing bytes: ByteView) throws(TextFault) {
        try bytes.requireLength(Self.lengths)
        let packed = Packed(truncatingIfNeeded: try bytes.digits(from: 0, to: bytes.count))
        if let fault = Self.fault(in: packed, digits: bytes.count) { throw fault }
        self.init(packed: packed)
    }

    package static func mend(_ bytes: inout [UInt8], noting repairs: inout [Repair]) {
        removeFraction(&bytes, noting: &repairs)
    }

    package func append(to output: inout OutputBuffer) {
        output.append(UInt64(packed), width: Self.lengths.lowerBound)
    }

    /// Orders identifiers by number.
    public static func < (left: Self, right: Self) -> Bool {
        left.packed < right.packed
    }
}
