// swift-tools-version: 6.2

import PackageDescription

let strict: [SwiftSetting] = [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .strictMemorySafety(),
]

let package = Package(
    name: "trust-improvement",
    platforms: [.macOS(.v13), .iOS(.v16), .tvOS(.v16), .watchOS(.v9), .visionOS(.v1)],
    products: [
        .library(name: "TrustImprovement", targets: ["TrustImprovement"]),
        .library(name: "TrustImprovementRegister", targets: ["TrustImprovementRegister"]),
        .executable(name: "trust-improvement", targets: ["trust-improvement"]),
    ],
    targets: [
        .target(name: "TrustImprovement", swiftSettings: strict),
        .target(
            name: "TrustImprovementRegister",
            dependencies: ["TrustImprovement"],
            swiftSettings: strict
        ),
        .executableTarget(
            name: "trust-improvement",
            dependencies: ["TrustImprovement", "TrustImprovementRegister"],
            swiftSettings: strict
        ),
        .target(
            name: "TrustImprovementTestSupport",
            dependencies: ["TrustImprovement"],
            path: "Tests/Support",
            swiftSettings: strict
        ),
        .testTarget(
            name: "TrustImprovementTests",
            dependencies: ["TrustImprovement", "TrustImprovementTestSupport"],
            exclude: ["Validation/README.md"],
            resources: [.copy("Fixtures")],
            swiftSettings: strict
        ),
        .testTarget(
            name: "TrustImprovementRegisterTests",
            dependencies: ["TrustImprovementRegister", "TrustImprovementTestSupport"],
            resources: [.copy("Fixtures")],
            swiftSettings: strict
        ),
        .testTarget(
            name: "ToolTests",
            dependencies: ["trust-improvement", "TrustImprovementTestSupport"],
            swiftSettings: strict
        ),
    ],
    swiftLanguageModes: [.v6]
)
