/// The decision, kept in the record, not to be told of one issue for a time.
///
/// It stands for one rule at one place, has a reason, a role that answers for it and an end. When it has ended the issue
/// is reported again, and so is the suppression; one that holds nothing back is reported too.
public struct Suppression: JSONConvertible {
    /// Where the issue stands in the record.
    public var pointer: Path
    /// The code of the issue.
    public var code: IssueCode
    /// Why the issue is not to be told, in at least one word.
    public private(set) var reason: String
    /// The role that answers for the decision, such as `chief executive`; never a name.
    public private(set) var ownerRole: String
    /// The last day on which it holds.
    public var expires: CalendarDate
    /// Members that this version does not know.
    public var unrecognised = UnrecognisedMembers()

    /// Creates a suppression.
    ///
    /// - Throws: ``StructureError`` with the code `suppression.reason.empty` or `suppression.ownerRole.empty` when the
    ///   reason or the role has no word in it.
    public init(
        of code: IssueCode, at pointer: Path, reason: String, ownerRole: String, expires: CalendarDate
    ) throws(StructureError) {
        self.init(unchecked: code, at: pointer, expires: expires)
        self.reason = reason
        self.ownerRole = ownerRole
        try checkStructure()
    }
}

extension Suppression: Described {
    package static var placeholder: Suppression { Suppression(unchecked: "", at: Path(), expires: .placeholder) }

    private init(unchecked code: IssueCode, at pointer: Path, expires: CalendarDate) {
        self.code = code
        self.pointer = pointer
        self.expires = expires
        reason = ""
        ownerRole = ""
    }

    package mutating func visitMembers(_ visitor: inout some MemberVisitor & ~Copyable) {
        visitor.required("pointer", &pointer)
        visitor.required("code", &code)
        visitor.required("reason", &reason)
        visitor.required("ownerRole", &ownerRole)
        visitor.required("expires", &expires)
    }

    package func checkStructure() throws(StructureError) {
        if reason.isBlank {
            throw StructureError(
                "suppression.reason.empty", at: ["reason"],
                "'reason' says nothing; an issue is held back for a stated reason")
        }
        if ownerRole.isBlank {
            throw StructureError(
                "suppression.ownerRole.empty", at: ["ownerRole"],
                "'ownerRole' says nothing; somebody in a stated role answers for holding an issue back")
        }
    }
}

extension Path: Represented {
    package static var placeholder: Path { Path() }

    package init(form: String) throws(StructureError) {
        guard let path = Path(pointer: form) else {
            throw StructureError(
                "pointer.syntax",
                "'\(TextError.shortened(form))' is not a JSON Pointer (RFC 6901), such as /goals/0/title")
        }
        self = path
    }

    package var form: String { pointer }
}

extension IssueCode: Represented {
    package static var placeholder: IssueCode { "" }

    package init(form: String) throws(StructureError) {
        self.init(rawValue: form)
    }

    package var form: String { rawValue }
}
