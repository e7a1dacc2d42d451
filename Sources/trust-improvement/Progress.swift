/// Tells how far long work has come, on a terminal only.
struct Progress {
    private let console: Console
    private let label: String
    private var count = 0
    private var isShown = false

    init(_ label: String, console: Console) {
        self.label = label
        self.console = console
    }

    /// Notes that one more thing was done.
    mutating func advance() {
        count += 1
        guard console.isInteractive, count.isMultiple(of: 2_000) else { return }
        isShown = true
        console.report("\r\(label): \(count)")
    }

    /// Takes the line away.
    func finish() {
        if isShown { console.report("\r\u{1B}[K") }
    }
}
