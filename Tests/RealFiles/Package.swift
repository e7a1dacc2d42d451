// swift-tools-version: 6.2

import PackageDescription

let package = Package(
    name: "RealFiles",
    platforms: [.macOS(.v13)],
    dependencies: [.package(name: "trust-improvement", path: "../..")],
    targets: [
        .executableTarget(
            name: "RealFiles",
            dependencies: [
                .product(name: "TrustImprovement", package: "trust-improvement"),
                .product(name: "TrustImprovementRegister", package: "trust-improvement"),
            ]
        )
    ],
    swiftLanguageModes: [.v6]
)
