/** What is needed of Node's `IncomingMessage`, which Express's request is one of. */
export interface NodeRequest extends AsyncIterable<Uint8Array> {
  readonly method?: string | undefined
  /** The path and the query. */
  readonly url?: string | undefined
  /** The path and the query as they were sent, where a router of Express has shortened `url`. */
  readonly originalUrl?: string | undefined
  readonly headers: Readonly<Record<string, string | string[] | undefined>>
  /** Whether the body was read before. */
  readonly readableDidRead?: boolean
}

/** What is needed of Node's `ServerResponse`, which Express's response is one of. */
export interface NodeResponse {
  writeHead(status: number, headers: Record<string, string>): unknown
  end(text: string): unknown
  destroy(): unknown
}
