extension JSONPatch {
    /// Moves that put a list in the order of its days; those of one day keep their order.
    static func sorting(_ days: [CalendarDate], at list: Path) -> JSONPatch {
        var days = days
        var moves: [JSONPatchOperation] = []
        for position in days.indices.dropFirst() {
            guard let target = days[..<position].firstIndex(where: { $0 > days[position] }) else { continue }
            days.insert(days.remove(at: position), at: target)
            moves.append(.move(from: list.appending(position), to: list.appending(target)))
        }
        return JSONPatch(moves)
    }
}
