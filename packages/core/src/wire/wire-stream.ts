/** What came back, its body still on the way. Header names are lower-case. */
export interface WireStream {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  /** The bytes as they come, unpacked where the transport unpacks a `content-encoding`. Null when there is none. */
  readonly body: ReadableStream<Uint8Array> | null
}
