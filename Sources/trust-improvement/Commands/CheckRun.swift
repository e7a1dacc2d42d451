import TrustImprovement

/// One run of `check` over files: what was found, what was mended, and how it is told.
struct CheckRun {
    private let stage: Stage
    private let date: CalendarDate?
    private let isText: Bool
    private let fixes: FixOptions?
    private let console: Console
    private var result: CheckResult
    private var hasFailed = false

    init(stage: Stage, date: CalendarDate?, isText: Bool, fixes: FixOptions?, console: Console) {
        self.stage = stage
        self.date = date
        self.isText = isText
        self.fixes = fixes
        self.console = console
        result = CheckResult(isFixing: fixes != nil)
    }

    /// Checks the records of one file, and mends them where that is asked for.
    mutating func check(_ path: String) throws {
        var progress = Progress(path, console: console)
        let name = path == "-" ? "<standard input>" : path
        if let fixes {
            try mend(path, name: name, fixes, &progress)
        } else {
            try RecordInput.read(path, from: console, rules: .standard, at: stage, on: date) { checked, line in
                let issues = result.add(checked, from: name, line: line)
                if isText { print(issues) }
                progress.advance()
            }
        }
        progress.finish()
    }

    private mutating func mend(
        _ path: String, name: String, _ fixes: FixOptions, _ progress: inout Progress
    ) throws {
        let mark = result.mark
        let text = try RecordInput.fix(path, from: console, at: stage, on: date) { fixed, line in
            result.add(fixed, from: name, line: line)
            progress.advance()
        }
        let count = result.mended(since: mark).count
        let target = fixes.target(of: path)
        let targetName = target == "-" ? "<standard output>" : target
        if count > 0 || fixes.output != nil {
            do {
                try fixes.write(text, to: target, console: console)
                result.noteWritten(targetName, since: mark)
            } catch {
                hasFailed = true
                console.report("trust-improvement: \(error)\n")
            }
        }
        guard isText else { return }
        for issue in result.mended(since: mark) { tell("\(issue) (mended)\n") }
        print(result.issues(since: mark))
        let mended = count == 0 ? "Nothing to mend" : "\(count) issue\(count == 1 ? "" : "s") mended"
        tell("\(mended) in \(name); ")
        tell(result.isWritten(since: mark) ? "the text is in \(targetName)\n" : "no file is written\n")
    }

    /// Tells the result as a whole.
    func finish() -> ExitStatus {
        tell(isText ? result.summary : String(decoding: result.jsonValue.json(.pretty), as: UTF8.self))
        if hasFailed { return .unusable }
        return result.isValid ? .fine : .errorsInData
    }

    private func print(_ issues: some Sequence<Issue>) {
        for issue in issues { tell("\(issue)\n") }
    }

    /// Writes a part of the report, which makes room where a mended text goes to standard output.
    private func tell(_ text: String) {
        if fixes?.output == "-" { console.report(text) } else { console.write(text) }
    }
}
