/// The members of an object that this version of the model does not know, by name and in their order.
///
/// They are written back after the known members. Two collections are equal when they hold equal values under equal
/// names, in whatever order.
public struct UnrecognisedMembers: Sendable {
    /// One member: its name and its value.
    public struct Member: Hashable, Sendable {
        /// The name of the member.
        public let name: String
        /// What it holds.
        public let value: JSONValue
    }

    // One word in every value, and no allocation while there is nothing to keep, which is nearly always.
    private var members: [Member]?

    /// Creates an empty collection.
    public init() {}

    /// The value under a name; setting `nil` takes the member out.
    ///
    /// Cost grows with the number of members.
    public subscript(name: String) -> JSONValue? {
        get { members?.first { $0.name == name }?.value }
        set {
            var list = members ?? []
            members = nil
            if let index = list.firstIndex(where: { $0.name == name }) {
                if let newValue {
                    list[index] = Member(name: name, value: newValue)
                } else {
                    list.remove(at: index)
                }
            } else if let newValue {
                list.append(Member(name: name, value: newValue))
            }
            members = list.isEmpty ? nil : list
        }
    }

    /// The position of the member with a name.
    func position(of name: String) -> Int? {
        members?.firstIndex { $0.name == name }
    }

    /// Puts another value in the place of the one at a position, and returns that one.
    mutating func exchange(at position: Int, for value: JSONValue) -> JSONValue {
        let old = self[position]
        members?[position] = Member(name: old.name, value: value)
        return old.value
    }

    /// Takes the member at a position out and returns its value.
    mutating func remove(at position: Int) -> JSONValue {
        let old = self[position]
        members?.remove(at: position)
        if members?.isEmpty == true { members = nil }
        return old.value
    }

    /// Adds a member whose name is known not to be there yet.
    mutating func append(_ name: String, _ value: JSONValue) {
        if members == nil { members = [] }
        members?.append(Member(name: name, value: value))
    }
}

extension UnrecognisedMembers: RandomAccessCollection {
    /// The position of the first member.
    public var startIndex: Int { 0 }
    /// The position after the last member.
    public var endIndex: Int { members?.count ?? 0 }

    /// The member at a position.
    public subscript(position: Int) -> Member {
        guard let members else { preconditionFailure("There are no unrecognised members") }
        return members[position]
    }
}

extension UnrecognisedMembers: Hashable {
    /// Whether two collections hold equal values under equal names.
    public static func == (left: UnrecognisedMembers, right: UnrecognisedMembers) -> Bool {
        guard let leftMembers = left.members, let rightMembers = right.members else {
            return left.members == nil && right.members == nil
        }
        guard leftMembers.count == rightMembers.count else { return false }
        if leftMembers == rightMembers { return true }
        return left.sortedByName == right.sortedByName
    }

    /// Feeds the members into a hasher, ordered by name.
    public func hash(into hasher: inout Hasher) {
        hasher.combine(count)
        guard members != nil else { return }
        for member in sortedByName { hasher.combine(member) }
    }

    private var sortedByName: [Member] {
        sorted { $0.name < $1.name }
    }
}

extension UnrecognisedMembers: ExpressibleByDictionaryLiteral {
    /// Creates a collection from names and values; of a name that is given twice the last value counts.
    public init(dictionaryLiteral elements: (String, JSONValue)...) {
        for (name, value) in elements { self[name] = value }
    }
}
