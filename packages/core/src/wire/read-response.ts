import type { WireResponse } from './wire-response.ts'

/**
 * A response whose body has been read, or was lost on the way (`body` is then undefined). Headers stay where they are
 * until somebody asks: listing those of `fetch` costs more than the rest of the pipeline.
 */
export class ReadResponse {
  readonly #from: WireResponse
  readonly body: string | undefined
  /** The body as JSON; undefined when it is lost, empty or something else. */
  readonly json: unknown

  constructor(from: WireResponse, body: string | undefined) {
    this.#from = from
    this.body = body
    this.json = parseJson(body)
  }

  get status(): number {
    return this.#from.status
  }

  get headers(): WireResponse['headers'] {
    return this.#from.headers
  }

  /** One header by its lower-case name. */
  header(name: string): string | undefined {
    return (this.#from.header ? this.#from.header(name) : this.#from.headers[name]) ?? undefined
  }
}

function parseJson(text: string | undefined): unknown {
  if (!text) return undefined
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
