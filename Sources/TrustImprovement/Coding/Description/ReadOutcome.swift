/// How much of a value could be read.
package enum ReadOutcome: UInt8, Sendable {
    /// All of it, and nothing is wrong with it.
    case whole
    /// All that it cannot do without; something that may be absent was wrong and is left out.
    case partial
    /// Not what it cannot do without.
    case failed
}
