public import TrustImprovement

/// What the public files say in one row, as something that can be put into records.
public protocol RegisterEntry: Hashable, Sendable {
    /// Adds the entry to a compilation, with the name of the file that it comes from.
    func add(to compilation: inout RegisterCompilation, from file: String)
}

extension RegisterCompilation {
    /// Adds every entry of a file that is still to be read.
    ///
    /// - Throws: Only what the reader's source throws.
    public mutating func add<Entry: RegisterEntry, Source: ByteSource>(
        contentsOf reader: inout RegisterReader<Entry, Source>
    ) throws {
        while let entry = try reader.next() { entry.add(to: &self, from: reader.name) }
    }
}

extension TrustEntry: RegisterEntry {
    /// Adds the entry to a compilation.
    public func add(to compilation: inout RegisterCompilation, from file: String) {
        compilation.add(self, from: file)
    }
}

extension AcademyEntry: RegisterEntry {
    /// Adds the entry to a compilation.
    public func add(to compilation: inout RegisterCompilation, from file: String) {
        compilation.add(self, from: file)
    }
}

extension EstablishmentEntry: RegisterEntry {
    /// Adds the entry to a compilation.
    public func add(to compilation: inout RegisterCompilation, from file: String) {
        compilation.add(self, from: file)
    }
}

extension SchoolLinkEntry: RegisterEntry {
    /// Adds the entry to a compilation.
    public func add(to compilation: inout RegisterCompilation, from file: String) {
        compilation.add(self, from: file)
    }
}

extension KeyStage2SchoolEntry: RegisterEntry {
    /// Adds the entry to a compilation.
    public func add(to compilation: inout RegisterCompilation, from file: String) {
        compilation.add(self, from: file)
    }
}

extension KeyStage2TrustEntry: RegisterEntry {
    /// Adds the entry to a compilation.
    public func add(to compilation: inout RegisterCompilation, from file: String) {
        compilation.add(self, from: file)
    }
}

extension SchoolCensusEntry: RegisterEntry {
    /// Adds the entry to a compilation.
    public func add(to compilation: inout RegisterCompilation, from file: String) {
        compilation.add(self, from: file)
    }
}
