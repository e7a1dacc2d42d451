import Testing
import TrustImprovement
import TrustImprovementTestSupport

@testable import TrustImprovementRegister

/// The forms of published results and of the census.
@Suite struct `Forms of published results` {
    private func reading(
        _ measure: KeyStage2Measure, _ value: MeasureValue, _ year: AcademicYear = "2017/18", group: PupilGroup? = nil,
        pupils: Int? = nil
    ) -> Reading {
        Reading(
            measure: measure.reference(in: year), value: value, period: .academicYear(year),
            population: Population(.schools(["143627"]), pupils: group), pupils: pupils)
    }

    private func estimate(_ point: String, _ lower: String, _ upper: String) throws -> MeasureValue {
        .estimate(
            try Estimate(
                point: try ExactDecimal(point), lower: try ExactDecimal(lower), upper: try ExactDecimal(upper),
                confidence: try Percentage(95)))
    }

    // MARK: - By school

    @Test func `the original columns of 2017-18`() throws {
        let read = try readKeyStage2Schools(
            file(
                "RECTYPE,ALPHAIND,LEA,ESTAB,URN,SCHNAME,TELIG,PTRWM_EXP,PTRWM_HIGH,READPROG,READPROG_LOWER,READPROG_UPPER,"
                    + "READCOV,PTREAD_EXP,READ_AVERAGE,PTRWM_EXP_B,PTRWM_EXP_G,READPROG_L,READPROG_L_LOWER,"
                    + "READPROG_L_UPPER,PTRWM_EXP_17",
                "1,61560,936,3587,143627,Waverley Abbey CofE Junior School,112,76%,5%,1,-0.1,2.1,96%,92%,109,79%,73%,SUPP,"
                    + "SUPP,SUPP,70%"))
        let readings = [
            reading(.eligiblePupils, .number(112)), reading(.combinedExpected, .number(76), pupils: 112),
            reading(.combinedExpected, .number(73), group: .girls),
            reading(.combinedExpected, .number(79), group: .boys), reading(.combinedHigher, .number(5), pupils: 112),
            reading(.readingExpected, .number(92), pupils: 112),
            reading(.readingScaledScore, .number(109), pupils: 112),
            reading(.readingProgress, try estimate("1", "-0.1", "2.1"), pupils: 112),
            reading(
                .readingProgress, .withheld(Withheld(reason: .suppressed, token: "SUPP")), group: .lowPriorAttainment),
        ]
        #expect(
            read.entries == [
                KeyStage2SchoolEntry(
                    school: "143627", name: "Waverley Abbey CofE Junior School", year: "2017/18", pupils: 112,
                    readings: readings, line: 2)
            ])
        #expect(read.messages == [])
    }

    @Test func `the columns of the headline extract`() throws {
        let read = try readKeyStage2Schools(
            file(
                "URN,KS2 Pupils,KS2 Boys,KS2 Girls,Reading Progress,Reading Score,Reading Meet Std,Reading Exceed Std,"
                    + "Reading Progress Band,Writing Progress,Writing Score,Writing Meet Std,Writing Exceed Std,Maths Progress,"
                    + "Maths Score,Maths Meet Std,Maths Exceed Std,Overall Meet Std,Overall Exceed Std,Academic Year",
                "143627,26,10,16,3.1,109,92%,50%,1,1.3,110,87%,62%,1.2,106,92%,19%,88%,8%,2018"), name: "extract.csv")
        let numbers: [(KeyStage2Measure, String)] = [
            (.combinedExpected, "88"), (.combinedHigher, "8"), (.readingExpected, "92"), (.readingHigher, "50"),
            (.readingScaledScore, "109"), (.readingProgress, "3.1"), (.writingProgress, "1.3"),
            (.mathematicsExpected, "92"), (.mathematicsHigher, "19"), (.mathematicsScaledScore, "106"),
            (.mathematicsProgress, "1.2"), (.grammarExpected, "87"), (.grammarHigher, "62"),
            (.grammarScaledScore, "110"),
        ]
        let readings = try numbers.map { reading($0.0, .number(try ExactDecimal($0.1)), pupils: 26) }
        #expect(read.entries.map(\.readings) == [[reading(.eligiblePupils, .number(26))] + readings])
        #expect(read.entries.map(\.year) == ["2017/18"])
        #expect(read.messages == [])
    }

    @Test func `an interval that does not hold its figure is left out, and the figure kept`() throws {
        let read = try readKeyStage2Schools(
            file(
                "URN,PTRWM_EXP,READPROG,READPROG_LOWER,READPROG_UPPER", "143627,,1,2,3", "143627,,1,0,SUPP",
                "143627,,SUPP,0,2",
                "143627,,1,,2"))
        #expect(
            read.entries.map { $0.readings.map(\.value) } == [
                [.number(1)], [.number(1)], [.withheld(Withheld(reason: .suppressed, token: "SUPP"))], [.number(1)],
            ])
        #expect(
            read.messages == [
                "2017-2018_936_ks2final.csv:2:11: warning: The interval is left out: The estimate 1 does not lie in its "
                    + "interval from 2 to 3; it must [register.field.refused] at /READPROG_LOWER"
            ])
    }

    @Test func `the year is the caller's, the row's or the file's, in that order`() throws {
        func years(_ text: String, _ name: String, _ year: AcademicYear? = nil) throws -> [AcademicYear] {
            try readKeyStage2Schools(text, name: name, year: year).entries.map(\.year)
        }
        let without = file("URN,PTRWM_EXP", "143627,76%")
        let with = file(
            "URN,PTRWM_EXP,Academic Year", "143627,76%,2019", "143627,76%,201718", "143627,76%,2015/16", "143627,76%,")
        #expect(try years(without, "2016-2017_850_ks2final.csv") == ["2016/17"])
        #expect(try years(without, "data/england_ks2_2022-2023.csv") == ["2022/23"])
        #expect(try years(without, "ks2.csv", "2023/24") == ["2023/24"])
        #expect(try years(with, "2016-2017_ks2.csv") == ["2018/19", "2017/18", "2015/16", "2016/17"])
        #expect(try years(with, "2016-2017_ks2.csv", "2023/24") == Array(repeating: "2023/24", count: 4))
        #expect(try years(with, "ks2.csv") == ["2018/19", "2017/18", "2015/16"])
    }

    @Test(arguments: ["ks2final.csv", "2017_ks2.csv", "2018-2017_ks2.csv", "2017-2019_ks2.csv", "2017-18_ks2.csv"])
    func `a file whose year nobody can tell gives an issue and no values`(name: String) throws {
        let read = try readKeyStage2Schools(file("URN,PTRWM_EXP", "143627,76%"), name: name)
        #expect(read.entries == [])
        #expect(
            read.messages == [
                "\(name): error: The academic year of the results is in no column and not in the file's name; name the file "
                    + "as it was published, such as 2017-2018_850_ks2final.csv, or give the year [register.year.missing]",
                "\(name):2:1: error: The academic year of the row is not known [register.row.refused]",
            ])
        #expect(read.account == "1 rows = 0 values + 1 refused + 0 set aside")
        let census = try readCensus(file("URN,NOR", "143627,10"), name: name)
        #expect(census.issues.map(\.code) == [.yearMissing, .rowRefused])
        #expect(census.account == "1 rows = 0 values + 1 refused + 0 set aside")
    }

    @Test func `a year that is none refuses its row`() throws {
        let read = try readKeyStage2Schools(file("URN,PTRWM_EXP,time_period", "143627,76%,201719"))
        #expect(read.entries == [])
        #expect(read.issues.map(\.code) == [.rowRefused])
        #expect(read.issues.map(\.severity) == [.error])
        #expect(read.issues.map(\.path.pointer) == ["/time_period"])
    }

    @Test func `a row without a school is refused`() throws {
        let read = try readKeyStage2Schools(file("RECTYPE,URN,PTRWM_EXP", "1, ,76%", "1,0,76%", ",143627,76%"))
        #expect(read.entries.map(\.line) == [4])
        #expect(read.issues.map(\.code) == [.rowRefused, .rowRefused])
        #expect(
            read.messages.first
                == "2017-2018_936_ks2final.csv:2:3: error: The row has no URN; without it nothing can be made "
                + "of the row [register.row.refused] at /URN")
    }

    // MARK: - By trust

    @Test func `results by trust`() throws {
        let read = try readKeyStage2Trusts(file(Header.keyStage2Trusts, Row.abbeyResults))
        func reading(_ measure: KeyStage2Measure, _ value: MeasureValue, _ group: PupilGroup?, _ pupils: Int?)
            -> Reading
        {
            Reading(
                measure: measure.reference(in: "2024/25"), value: value, period: .academicYear("2024/25"),
                population: Population(.trust, pupils: group), pupils: pupils)
        }
        let suppressed = MeasureValue.withheld(Withheld(reason: .suppressed, token: "SUPPMAT"))
        #expect(
            read.entries == [
                KeyStage2TrustEntry(
                    trust: "2044", name: "ABBEY ACADEMIES TRUST", reference: "TR00261", companyNumber: "07318714",
                    ukprn: "10058308", leadRegion: .eastMidlands, year: "2024/25",
                    schoolsInMeasure: ["136354", "140214", "146279"], schools: ["136354", "140214", "146279"],
                    readings: [
                        reading(.eligiblePupils, .number(137), nil, nil),
                        reading(.trustCombinedExpected, .number(74), nil, 137),
                        reading(.trustCombinedExpected, suppressed, .disadvantaged, nil),
                        reading(.trustCombinedExpected, suppressed, .notDisadvantaged, nil),
                    ], line: 2)
            ])
        #expect(read.issues.map(\.code) == [.fieldMended])
    }

    @Test func `a trust's region that is not given, and schools that are no numbers`() throws {
        let read = try readKeyStage2Trusts(
            file(
                "TIME_PERIOD,TRUST_UID,TRUST_LEADREGION,INSTITUTIONS_INMAT,NUMINST_INMAT",
                "202425,2044,NA,136354;x;140214,3",
                "202425,,NA,,", "x,2044,NA,,"))
        #expect(read.entries.map(\.leadRegion) == [nil])
        #expect(read.entries.map(\.schools) == [["136354", "140214"]])
        #expect(read.issues.map(\.code) == [.fieldRefused, .fieldRefused, .rowRefused, .rowRefused])
        #expect(
            read.issues.map(\.path.pointer) == [
                "/INSTITUTIONS_INMAT", "/INSTITUTIONS_INMAT", "/TRUST_UID", "/TIME_PERIOD",
            ])
        #expect(read.account == "3 rows = 1 values + 2 refused + 0 set aside")
    }

    // MARK: - Census

    @Test func `the census of a school`() throws {
        let read = try readCensus(file(Header.census, Row.abbeyCensus))
        func reading(_ measure: SchoolCensusMeasure, _ number: String, _ group: PupilGroup? = nil) throws -> Reading {
            Reading(
                measure: measure.definition.reference, value: .number(try ExactDecimal(number)),
                period: .academicYear("2024/25"), population: Population(.schools(["136354"]), pupils: group))
        }
        #expect(
            read.entries == [
                SchoolCensusEntry(
                    school: "136354", roll: 696,
                    readings: [
                        try reading(.pupilsOnRoll, "696"), try reading(.pupilsOnRoll, "327", .girls),
                        try reading(.pupilsOnRoll, "369", .boys), try reading(.educationHealthAndCarePlan, "3.74"),
                        try reading(.specialEducationalNeedsSupport, "5.32"),
                        try reading(.englishAdditionalLanguage, "14.80"),
                        try reading(.freeSchoolMealsInSixYears, "27.70"),
                    ], line: 2)
            ])
        #expect(read.messages == [])
    }

    @Test func `a school of which the census knows only the girls has no roll`() throws {
        let read = try readCensus(file("URN,NOR,NORG", "136354,,327", "100001,NA,5", "100002,12.5,"), year: "2020/21")
        #expect(read.entries.map(\.roll) == [nil, nil, nil])
        #expect(read.entries.map(\.readings.count) == [1, 2, 1])
        #expect(read.entries.allSatisfy { $0.readings.allSatisfy { $0.period == .academicYear("2020/21") } })
        #expect(read.messages == [])
    }
}
