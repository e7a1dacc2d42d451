public import Testing

/// A random number generator whose numbers follow from its seed (SplitMix64), so that a failure can be had again.
public struct SeededGenerator: RandomNumberGenerator, Sendable {
    private var state: UInt64

    /// Creates a generator.
    public init(seed: UInt64) {
        state = seed
    }

    /// The next number.
    public mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}

/// Runs a check on random input a number of times and, when it does not hold, records the seed of that run.
///
/// The seed that a failure names can be passed in to have the same run again, once.
public func checkRandomly(
    times: Int = 1000, seed: UInt64? = nil, sourceLocation: SourceLocation = #_sourceLocation,
    _ holds: (inout SeededGenerator) throws -> Bool
) {
    var system = SystemRandomNumberGenerator()
    for _ in 0..<(seed == nil ? times : 1) {
        let seed = seed ?? system.next()
        var generator = SeededGenerator(seed: seed)
        do {
            guard try holds(&generator) else {
                Testing.Issue.record("This does not hold with seed \(seed)", sourceLocation: sourceLocation)
                return
            }
        } catch {
            Testing.Issue.record("With seed \(seed): \(error)", sourceLocation: sourceLocation)
            return
        }
    }
}
