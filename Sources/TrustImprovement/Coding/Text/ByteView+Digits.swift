extension ByteView {
    /// The number that the bytes from `lower` to `upper` write, all of which must be digits.
    package func digits(from lower: Int, to upper: Int) throws(TextFault) -> UInt64 {
        var number: UInt64 = 0
        for offset in lower..<upper {
            let digit = self[offset] &- UInt8(ascii: "0")
            guard digit <= 9 else { throw TextFault(.character, at: offset) }
            let (scaled, overflow) = number.multipliedReportingOverflow(by: 10)
            let (sum, carry) = scaled.addingReportingOverflow(UInt64(digit))
            guard !overflow, !carry else { throw TextFault(.value, at: offset) }
            number = sum
        }
        return number
    }

    /// Refuses an empty text, and one whose length is not among those allowed.
    package func requireLength(_ allowed: ClosedRange<Int>) throws(TextFault) {
        guard count > 0 else { throw TextFault(.empty) }
        guard allowed.contains(count) else { throw TextFault(.length, at: Swift.min(count, allowed.upperBound)) }
    }
}
