/// Bytes on their way out, in one growing block that can be emptied and used again.
@safe
package struct OutputBuffer: ~Copyable {
    private var start: UnsafeMutablePointer<UInt8>
    private var capacity: Int
    /// How many bytes have been written.
    package private(set) var count = 0

    /// Makes an empty buffer with room for a number of bytes.
    package init(capacity: Int = 256) {
        self.capacity = max(capacity, 16)
        unsafe start = .allocate(capacity: self.capacity)
    }

    deinit {
        unsafe start.deallocate()
    }

    /// Makes room for more bytes than are written so far.
    @inline(__always)
    package mutating func reserve(_ additional: Int) {
        if capacity &- count < additional { grow(additional) }
    }

    @inline(never)
    private mutating func grow(_ additional: Int) {
        let wanted = max(capacity * 2, count + additional)
        let larger = UnsafeMutablePointer<UInt8>.allocate(capacity: wanted)
        unsafe larger.update(from: start, count: count)
        unsafe start.deallocate()
        unsafe start = larger
        capacity = wanted
    }

    /// Writes one byte.
    @inline(__always)
    package mutating func append(_ byte: UInt8) {
        reserve(1)
        unsafe start[count] = byte
        count &+= 1
    }

    /// Writes the bytes of a name known at compile time.
    @inline(__always)
    package mutating func append(_ text: StaticString) {
        guard text.hasPointerRepresentation else { return }
        let length = text.utf8CodeUnitCount
        reserve(length)
        unsafe (start + count).update(from: text.utf8Start, count: length)
        count &+= length
    }

    /// Writes the bytes of a view.
    @inline(__always)
    package mutating func append(_ bytes: ByteView) {
        reserve(bytes.count)
        for index in 0..<bytes.count { unsafe start[count &+ index] = bytes[index] }
        count &+= bytes.count
    }

    /// Writes a text's UTF-8 bytes.
    package mutating func append(_ text: String) {
        var text = text
        text.withUTF8 { buffer in
            guard let source = buffer.baseAddress else { return }
            reserve(buffer.count)
            unsafe (start + count).update(from: source, count: buffer.count)
            count &+= buffer.count
        }
    }

    /// Writes a whole number in decimal, with zeros in front up to a width.
    package mutating func append(_ number: UInt64, width: Int = 1) {
        var divisor: UInt64 = 1
        var digits = 1
        while digits < 20, number / divisor >= 10 {
            divisor &*= 10
            digits &+= 1
        }
        for _ in 0..<max(0, width - digits) { append(UInt8(ascii: "0")) }
        var rest = number
        while divisor > 0 {
            append(UInt8(ascii: "0") &+ UInt8(truncatingIfNeeded: rest / divisor))
            rest %= divisor
            divisor /= 10
        }
    }

    /// Forgets what was written and keeps the room.
    package mutating func removeAll() {
        count = 0
    }

    /// Takes back the last bytes written.
    package mutating func removeLast(_ length: Int = 1) {
        count = max(0, count - length)
    }

    /// The bytes as text.
    package var text: String {
        unsafe String(decoding: UnsafeBufferPointer(start: start, count: count), as: UTF8.self)
    }

    /// A copy of the bytes.
    package var array: [UInt8] {
        unsafe Array(UnsafeBufferPointer(start: start, count: count))
    }

    /// Lends a view of the bytes for the length of the call.
    package borrowing func withBytes<Result>(_ body: (ByteView) -> Result) -> Result {
        unsafe ByteView.over(buffer: UnsafeBufferPointer(start: start, count: count), body)
    }
}
