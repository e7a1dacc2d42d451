/// A window on bytes that the caller keeps alive for the length of a call.
///
/// Every access is bounds-checked, so nothing a document says can read outside the window. A view must not be
/// stored beyond the closure that lent it; only the readers of this module hold one, for one pass.
@safe
package struct ByteView {
    private let start: UnsafePointer<UInt8>
    /// How many bytes the window covers.
    package let count: Int

    @inline(__always)
    private init(start: UnsafePointer<UInt8>, count: Int) {
        unsafe self.start = start
        self.count = count
    }

    /// The byte at an offset from the window's start.
    @inline(__always)
    package subscript(offset: Int) -> UInt8 {
        precondition(UInt(bitPattern: offset) < UInt(bitPattern: count))
        return unsafe start[offset]
    }

    /// Eight bytes from an offset on as one little-endian word, or `nil` when fewer are left.
    @inline(__always)
    package func word(at offset: Int) -> UInt64? {
        guard offset >= 0, count &- offset >= 8 else { return nil }
        let raw = unsafe UnsafeRawPointer(start)
        return UInt64(littleEndian: unsafe raw.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
    }

    /// The part of the window from `lower` up to, not including, `upper`.
    @inline(__always)
    package subscript(lower lower: Int, upper upper: Int) -> ByteView {
        precondition(lower >= 0 && lower <= upper && upper <= count)
        return unsafe ByteView(start: start + lower, count: upper &- lower)
    }

    /// The bytes as text; ill-formed UTF-8 becomes the replacement character.
    package var text: String {
        unsafe String(decoding: UnsafeBufferPointer(start: start, count: count), as: UTF8.self)
    }

    /// A copy of the bytes.
    package var array: [UInt8] {
        unsafe Array(UnsafeBufferPointer(start: start, count: count))
    }

    /// Whether the bytes are those of a name known at compile time.
    @inline(__always)
    package func equals(_ name: StaticString) -> Bool {
        count == name.utf8CodeUnitCount && hasPrefix(name, at: 0)
    }

    /// Whether the bytes from an offset on begin with those of a name known at compile time.
    @inline(__always)
    package func hasPrefix(_ name: StaticString, at offset: Int) -> Bool {
        let length = name.utf8CodeUnitCount
        guard name.hasPointerRepresentation, offset >= 0, count &- offset >= length else { return false }
        let other = unsafe UnsafeRawPointer(name.utf8Start)
        let mine = unsafe UnsafeRawPointer(start + offset)
        var index = 0
        while length &- index >= 8 {
            let left = unsafe mine.loadUnaligned(fromByteOffset: index, as: UInt64.self)
            let right = unsafe other.loadUnaligned(fromByteOffset: index, as: UInt64.self)
            if left != right { return false }
            index &+= 8
        }
        while index < length {
            let left = unsafe mine.load(fromByteOffset: index, as: UInt8.self)
            let right = unsafe other.load(fromByteOffset: index, as: UInt8.self)
            if left != right { return false }
            index &+= 1
        }
        return true
    }

    /// Whether two windows show the same bytes.
    package static func == (left: ByteView, right: ByteView) -> Bool {
        guard left.count == right.count else { return false }
        for index in 0..<left.count where left[index] != right[index] { return false }
        return true
    }

    /// Lends a view of a buffer for the length of the call.
    @inline(__always)
    package static func over<Result>(
        buffer: UnsafeBufferPointer<UInt8>, _ body: (ByteView) -> Result
    ) -> Result {
        guard let start = buffer.baseAddress else {
            // An empty buffer may have no address; a byte on the stack stands in and is never read.
            let nothing: UInt8 = 0
            return unsafe withUnsafePointer(to: nothing) { pointer in
                body(unsafe ByteView(start: pointer, count: 0))
            }
        }
        return body(unsafe ByteView(start: start, count: buffer.count))
    }

    /// Lends a view of any collection's bytes, copying them only when they are not contiguous.
    package static func over<Result>(_ bytes: some Collection<UInt8>, _ body: (ByteView) -> Result) -> Result {
        let direct = bytes.withContiguousStorageIfAvailable { buffer in
            unsafe over(buffer: buffer, body)
        }
        if let direct { return direct }
        return unsafe Array(bytes).withUnsafeBufferPointer { buffer in unsafe over(buffer: buffer, body) }
    }

    /// Lends a view of a text's UTF-8 bytes for the length of the call.
    package static func over<Result>(text: String, _ body: (ByteView) -> Result) -> Result {
        var text = text
        return text.withUTF8 { buffer in unsafe over(buffer: buffer, body) }
    }
}
