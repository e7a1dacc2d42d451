import Testing

@testable import TrustImprovement

/// Pointer, line, column and byte of every problem.
struct `A problem's place` {
    /// Issues as `line:column@offset pointer code`.
    private func places<Value: MemberValue>(
        _: Value.Type, _ text: String, _ options: JSONReadingOptions = JSONReadingOptions()
    ) -> [String] {
        Value.read(json: text.utf8, options: options).issues.map { issue in
            let place = issue.place.map { "\($0.line):\($0.column)@\($0.offset ?? -1)" } ?? "nowhere"
            return "\(place) \(issue.path.pointer) \(issue.code)"
        }
    }

    @Test
    func `is that of the value, at every depth`() {
        let text = """
            {"id": "t", "name": 5, "uid": "x",
              "memberships": [{"school": "143601"}, {"school": "1"},
                {"school": "143602", "joined": "2024-13-01"}],
              "operatingModel": {"alignments": [{"function": "finance", "degree": "total"}]}}
            """
        #expect(
            places(Trust.self, text) == [
                "1:21@20 /name member.type", "1:31@30 /uid member.text", "2:52@86 /memberships/1/school member.text",
                "3:36@127 /memberships/2/joined member.text",
                "4:71@213 /operatingModel/alignments/0/degree member.text",
            ])
    }

    @Test
    func `is where a missing member belongs, with the place of its object`() {
        #expect(places(Trust.self, " {}") == ["1:2@1 /id member.missing", "1:2@1 /name member.missing"])
        #expect(
            places(Trust.self, #"{"id":"t","name":"n","memberships":[{},{"school":"143601"},{"left":5}]}"#) == [
                "1:37@36 /memberships/0/school member.missing", "1:60@59 /memberships/2/school member.missing",
                "1:68@67 /memberships/2/left member.type",
            ])
    }

    @Test
    func `is that of the member when members contradict each other, and of the object when it is not there`() {
        let membership = #"{"school":"143601","left":"2020-01-01","joined":"2020-01-01"}"#
        #expect(
            places(Trust.self, #"{"id":"t","name":"n","memberships":[5,\#(membership)]}"#) == [
                "1:37@36 /memberships/0 member.type",
                "1:65@64 /memberships/1/left membership.left.notAfterJoined",
            ])
        #expect(
            places(Measure.self, #" {"id":"m","title":"M","unit":"percent","better":"within"}"#) == [
                "1:2@1 /range measure.range.missing"
            ])
        #expect(
            places(Trust.self, #"{"id":"t" "name":"n" "memberships":[{} \#(membership)]}"#) == [
                "1:11@10 /name json.syntax", "1:22@21 /memberships json.syntax",
                "1:37@36 /memberships/0/school member.missing", "1:40@39 /memberships/1 json.syntax",
                "1:66@65 /memberships/1/left membership.left.notAfterJoined",
            ])
        let terms = """
            {"terms":[{"term":"2024/25 spring","start":"2025-01-06","end":"2025-04-11"},
            {"term":5,"start":"2025-04-22","end":"2025-07-18"},
            {"term":"2024/25 autumn","start":"2024-09-02","end":"2024-12-20"}]}
            """
        #expect(
            places(TermCalendar.self, terms) == [
                "2:9@85 /terms/1/term member.type", "3:9@137 /terms/2/term termCalendar.terms.order",
            ])
    }

    @Test
    func `counts what was left out, and commas that are missing`() {
        #expect(
            places(
                TrustRecord.self,
                #"{"format":"trust-improvement/1.0","trust":{"id":"t","name":"n"}"#
                    + #","schools":[{"urn":"1"} {"urn":"143601","name":5} 7,{"urn":"143601","name":"a","roll":"x",}]}"#)
                == [
                    "1:76@75 /schools/0/name member.missing", "1:83@82 /schools/0/urn member.text",
                    "1:88@87 /schools/1 json.syntax", "1:111@110 /schools/1/name member.type",
                    "1:114@113 /schools/2 json.syntax", "1:114@113 /schools/2 member.type",
                    "1:150@149 /schools/3/roll member.type", "1:154@153 /schools/3 json.syntax",
                ])
        #expect(
            places(Trust.self, #"{"id":"t" "name":5 "uid":"x"}"#) == [
                "1:11@10 /name json.syntax", "1:18@17 /name member.type", "1:20@19 /uid json.syntax",
                "1:26@25 /uid member.text",
            ])
        #expect(places(JSONValue.self, "[1,]") == ["1:4@3  json.syntax"])
        #expect(places(JSONValue.self, #"{"a":[1,2,]}"#) == ["1:11@10 /a json.syntax"])
        #expect(places(JSONValue.self, #"{"a":{"b":1,}}"#) == ["1:13@12 /a json.syntax"])
    }

    @Test
    func `is the same column on one very long line`() {
        let name = String(repeating: "\u{E9}", count: 200_000)
        #expect(
            places(School.self, #"{"name":"\#(name)","urn":5,"roll":true}"#) == [
                "1:200018@400017 /urn member.type", "1:200027@400026 /roll member.type",
            ])
    }

    @Test
    func `has lines that end in CRLF`() {
        #expect(
            places(School.self, "\r\n{\r\n\"urn\": 5,\r\n\r\n  \"name\":\r\n  6}") == [
                "3:8@12 /urn member.type", "6:3@31 /name member.type",
            ])
    }

    @Test
    func `counts a character outside ASCII as one column, and a byte order mark as none`() {
        #expect(
            places(School.self, "{\"name\":\"\u{E9}\u{20AC}\u{1F600}e\u{301}\",\"urn\":5}") == [
                "1:23@29 /urn member.type"
            ])
        #expect(places(School.self, "\u{FEFF}{\"name\":\"a\",\"urn\":5}") == ["1:19@21 /urn member.type"])
        #expect(places(School.self, "\u{FEFF}") == ["1:1@3  json.syntax"])
    }

    @Test
    func `escapes names with '~' and '/' in its pointer`() {
        #expect(
            places(JSONValue.self, #"{"a/b":{"m~n":[{"\u007e\/":{"x":1,"x":2}}]}}"#) == [
                "1:35@34 /a~1b/m~0n/0/~0~1/x member.duplicate"
            ])
        #expect(places(JSONValue.self, #"{"":{"":[01]}}"#) == ["1:10@9 ///0 json.number"])
    }

    @Test
    func `is that of the name for a member that is not known or is there again`() {
        let refuse = JSONReadingOptions(unrecognised: .refuse)
        #expect(
            places(School.self, #"{"urn":"143601","x":1,"name":"a","n\u0061me":"b","x":2}"#, refuse) == [
                "1:17@16 /x member.unrecognised", "1:34@33 /name member.duplicate", "1:50@49 /x member.duplicate",
            ])
    }

    @Test
    func `is that of the whole text when it is too long`() {
        #expect(places(School.self, "  {}", JSONReadingOptions(maximumBytes: 3)) == ["1:1@0  json.size"])
    }

    @Test
    func `is that of the member that is one too many`() {
        let text = #"{"urn":"143601","name":"a","x":0,"y":{"a":0,"b":0,"c":0,"d":0}}"#
        #expect(places(School.self, text, JSONReadingOptions(maximumMembers: 2)) == ["1:28@27 /x json.members"])
        #expect(places(School.self, text, JSONReadingOptions(maximumMembers: 3)) == ["1:34@33 /y json.members"])
        #expect(places(JSONValue.self, text, JSONReadingOptions(maximumMembers: 1)) == ["1:17@16 /name json.members"])
        #expect(
            places(School.self, #" {"urn":"143601","name":"a"}"#, JSONReadingOptions(maximumMembers: 1)) == [
                "1:2@1  json.members"
            ])
    }

    @Test
    func `comes in the order of the text, whatever the order in which problems are found`() throws {
        let text = #"{"schools":[{"name":5,"urn":6}],"readings":[{}],"trust":{"memberships":[7]}}"#
        let offsets = TrustRecord.read(json: text).issues.compactMap { $0.place?.offset }
        #expect(offsets.count == 9)
        #expect(offsets == offsets.sorted())
    }
}
