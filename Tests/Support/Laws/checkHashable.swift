public import Testing

/// Checks the laws of `Hashable` on classes of equal values: values of one class are equal and hash alike, values of
/// two classes are not equal.
public func checkHashable<Value: Hashable>(
    equivalenceClasses: [[Value]], sourceLocation: SourceLocation = #_sourceLocation
) {
    for (leftClass, lefts) in equivalenceClasses.enumerated() {
        for (rightClass, rights) in equivalenceClasses.enumerated() {
            for left in lefts {
                for right in rights {
                    check(left, right, areEqual: leftClass == rightClass, sourceLocation)
                }
            }
        }
    }
}

private func check<Value: Hashable>(
    _ left: Value, _ right: Value, areEqual: Bool, _ sourceLocation: SourceLocation
) {
    #expect((left == right) == areEqual, "\(left) == \(right)", sourceLocation: sourceLocation)
    #expect((left != right) == !areEqual, "\(left) != \(right)", sourceLocation: sourceLocation)
    #expect(
        Set([left, right]).count == (areEqual ? 1 : 2), "\(left), \(right)", sourceLocation: sourceLocation)
    if areEqual {
        #expect(
            left.hashValue == right.hashValue, "hashes of \(left), \(right)", sourceLocation: sourceLocation)
    }
}
