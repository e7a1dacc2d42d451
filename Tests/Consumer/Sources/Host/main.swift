import Foundation
import TrustImprovement
import TrustImprovementRegister

// What a program outside the package can do: codes and rules of its own, any coder, values across tasks, and texts
// for each case of a published set.

extension PupilGroup {
    static let summerBorn = PupilGroup(rawValue: "example.summerBorn")
}

extension IssueCode {
    static let schoolWithoutPostcode: IssueCode = "example.school.withoutPostcode"
}

struct Failure: Error, CustomStringConvertible {
    var description: String
}

func expect(_ condition: Bool, _ description: String) throws {
    guard condition else { throw Failure(description: description) }
}

func title(_ value: MeasureValue) -> String {
    switch value {
    case .number(let number): "\(number)"
    case .estimate(let estimate): "\(estimate.point), \(estimate.lower) to \(estimate.upper)"
    case .withheld(let withheld): "withheld: \(withheld.reason)"
    }
}

let school = School(urn: try URN("123456"), name: "Example Primary School")
let reading = Reading(
    measure: try MeasureReference("ks2.rwm.expected"), value: .withheld(Withheld(publishedToken: "SUPP")),
    period: try Period("2024/25"), population: Population(pupils: .summerBorn))
let record = TrustRecord(
    trust: Trust(id: try Identifier("example-trust"), name: "Example Learning Trust"), schools: [school],
    readings: [reading])

let book = try RuleBook.standard.adding(
    .schools(.schoolWithoutPostcode, "Every school has a postcode", .warning) { school, _, issues in
        if school.value.postcode == nil {
            issues.report(at: school.path, "\(school.value.name) has no postcode")
        }
    })
let report = await Task { [record, book] in record.validate(with: book) }.value
try expect(report.issues(with: .schoolWithoutPostcode).count == 1, "the host's rule was not heard")
try expect(report.isValid, "a warning made the record invalid")

let data = try JSONEncoder().encode(record)
let decoded = try JSONDecoder().decode(TrustRecord.self, from: data)
try expect(decoded == record, "another coder gives another value")
let read = try TrustRecord(json: data)
try expect(read == record, "what another coder wrote is read as another value")
try expect(title(reading.value) == "withheld: suppressed", "the published token has another meaning")
print("a host can use all of it")
