/// One of the nine regions of England.
public enum Region: String, ClosedCode {
    /// East Midlands.
    case eastMidlands
    /// East of England.
    case eastOfEngland
    /// London.
    case london
    /// North East.
    case northEast
    /// North West.
    case northWest
    /// South East.
    case southEast
    /// South West.
    case southWest
    /// West Midlands.
    case westMidlands
    /// Yorkshire and the Humber.
    case yorkshireAndTheHumber

    package static var subject: String { "region of England" }
    package static var placeholder: Region { .eastMidlands }

    /// The region's name.
    public var title: String {
        switch self {
        case .eastMidlands: "East Midlands"
        case .eastOfEngland: "East of England"
        case .london: "London"
        case .northEast: "North East"
        case .northWest: "North West"
        case .southEast: "South East"
        case .southWest: "South West"
        case .westMidlands: "West Midlands"
        case .yorkshireAndTheHumber: "Yorkshire and the Humber"
        }
    }

    /// Creates the region with a name, in whatever case, or `nil` when no region has it.
    public init?(title: String) {
        let wanted = title.lowercased()
        guard let found = Region.allCases.first(where: { $0.title.lowercased() == wanted }) else { return nil }
        self = found
    }
}
