import TrustImprovement

let urn = try URN("123456")
let trust = Trust(
    id: try Identifier("example-trust"), name: "Example Learning Trust", kind: .multiAcademyTrust,
    memberships: [try Membership(school: urn, joined: try CalendarDate("2016-09-01"))])
let record = TrustRecord(trust: trust, schools: [School(urn: urn, name: "Example Primary School")])
let valid = try record.validated()
let text = valid.value.jsonText()
let checked = TrustRecord.check(json: text.utf8)
for issue in checked.report.issues { print(issue) }
print(checked.validated?.value == record)  // → true
