extension TrustRecord {
    /// The first thing of a name.
    ///
    /// Cost grows with the length of its list; whoever looks up many things makes a ``RecordIndex``.
    public subscript<Value: RecordEntity>(id: Identifier<Value>) -> Value? {
        self[keyPath: Value.list].first { $0.id == id }
    }

    /// Changes the first thing of a name where it stands, and returns what the change returns.
    ///
    /// ```swift
    /// try record.update(Identifier<ImprovementGoal>("reading")) { $0.ownerRole = "director of education" }
    /// ```
    ///
    /// - Returns: What the change returns, or `nil` when nothing has the name and nothing was changed.
    @discardableResult
    public mutating func update<Value: RecordEntity, Result>(
        _ id: Identifier<Value>, with change: (inout Value) throws -> Result
    ) rethrows -> Result? {
        guard let position = self[keyPath: Value.list].firstIndex(where: { $0.id == id }) else { return nil }
        return try change(&self[keyPath: Value.list][position])
    }

    /// Takes the first thing of a name out of the record and notes when, by whom and why.
    ///
    /// What refers to it is not changed; validation names it.
    ///
    /// - Returns: What was taken out, or `nil` when nothing has the name and nothing was noted.
    @discardableResult
    public mutating func delete<Value: RecordEntity>(
        _ id: Identifier<Value>, on date: CalendarDate, role: String? = nil, reason: String? = nil
    ) -> Value? {
        guard let position = self[keyPath: Value.list].firstIndex(where: { $0.id == id }) else { return nil }
        if let deletion = Deletion(of: id, on: date, role: role, reason: reason) { deletions.append(deletion) }
        return self[keyPath: Value.list].remove(at: position)
    }
}
