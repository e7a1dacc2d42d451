/// The name of a member, or the position of an element, as coders want it.
package struct MemberName: CodingKey, Hashable {
    package let stringValue: String
    package let intValue: Int?

    package init(stringValue: String) {
        self.stringValue = stringValue
        intValue = nil
    }

    package init(intValue: Int) {
        stringValue = String(intValue)
        self.intValue = intValue
    }

    package init(_ name: StaticString) {
        self.init(stringValue: name.description)
    }

    package init(_ component: Path.Component) {
        switch component {
        case .member(let name): self.init(stringValue: name)
        case .index(let index): self.init(intValue: index)
        }
    }
}
