public import Testing

/// Checks the laws of `Comparable` on values given from least to greatest, no two of them equal.
public func checkComparable<Value: Comparable>(
    ascending values: [Value], sourceLocation: SourceLocation = #_sourceLocation
) {
    for (leftPosition, left) in values.enumerated() {
        for (rightPosition, right) in values.enumerated() {
            let comment: Comment = "\(left) and \(right)"
            #expect((left < right) == (leftPosition < rightPosition), comment, sourceLocation: sourceLocation)
            #expect((left > right) == (leftPosition > rightPosition), comment, sourceLocation: sourceLocation)
            #expect(
                (left <= right) == (leftPosition <= rightPosition), comment, sourceLocation: sourceLocation)
            #expect(
                (left >= right) == (leftPosition >= rightPosition), comment, sourceLocation: sourceLocation)
            #expect(
                (left == right) == (leftPosition == rightPosition), comment, sourceLocation: sourceLocation)
        }
    }
}
