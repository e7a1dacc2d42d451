import TrustImprovement

// A text becomes a URN only where somebody is ready for it not to be one.
func school() -> School {
    School(urn: URN("123456"), name: "Example")
    // expected-error@-1 {{call can throw}}
}

// A literal is no door.
let urn: URN = "123456"
// expected-error@-1 {{'String' to specified type 'URN'}}
