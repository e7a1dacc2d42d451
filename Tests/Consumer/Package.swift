// swift-tools-version: 6.2

import PackageDescription

let package = Package(
    name: "consumer",
    platforms: [.macOS(.v13)],
    dependencies: [.package(name: "trust-improvement", path: "../..")],
    targets: [
        // The lines that the README shows, in a program that has nothing but the model.
        .executableTarget(
            name: "TenLines",
            dependencies: [.product(name: "TrustImprovement", package: "trust-improvement")]
        ),
        // A host with codes, rules and a coder of its own.
        .executableTarget(
            name: "Host",
            dependencies: [
                .product(name: "TrustImprovement", package: "trust-improvement"),
                .product(name: "TrustImprovementRegister", package: "trust-improvement"),
            ]
        ),
    ],
    swiftLanguageModes: [.v6]
)
