/** What came back: header names are lower-case, repeated headers are joined with a comma. */
export interface WireResponse {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  /** One header by its lower-case name, where that is cheaper than `headers`. */
  header?(name: string): string | null | undefined
  /** The body as text. Rejects when the connection dies before the body is complete. */
  text(): Promise<string>
}
