import type { MockResponse } from '../world/mock-response.ts'

/** Ends an operation with an answer before anything was written. */
export class Refused extends Error {
  override readonly name = 'Refused'
  constructor(readonly response: MockResponse) {
    super(`Refused with ${response.status}`)
  }
}
