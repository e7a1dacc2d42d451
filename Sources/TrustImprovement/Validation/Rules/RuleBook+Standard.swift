extension RuleBook {
    /// The package's own rules.
    ///
    /// Facts that hold for a single value whatever surrounds it are not among them: those a value's own type refuses.
    public static let standard = RuleBook(
        version: "1.0.0",
        rules: trustRules + membershipRules + governanceRules + operatingModelRules + schoolRules + schoolLinkRules
            + inspectionRules + measureRules + readingRules + goalRules + goalAlignmentRules + indicatorRules
            + targetRules + baselineRules + milestoneRules + goalReviewRules + goalClaimRules
            + practiceRules + evidenceProfileRules + driverRules + contributionRules + implementationRules
            + implementationPlaceRules + fidelityRules + testCycleRules + offerRules + commitmentRules
            + schoolCapacityRules + sectorFindingRules + listRules + referenceRules + schoolReferenceRules
            + deletionRules + lifecycleRules + textRules + memberNameRules + personalDataRules + smallGroupRules
            + suppressionRules)
}
