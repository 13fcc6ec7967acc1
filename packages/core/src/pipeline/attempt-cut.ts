/** What an attempt is cut with; the retry layer turns it into a `TimeoutError`. */
export class AttemptCut extends Error {
  override readonly name = 'AttemptCut'
  readonly code: 'attemptTimeout' | 'deadlineTimeout'
  readonly limit: 'attempt' | 'deadline'
  readonly timeoutMs: number
  /** The time was over before the attempt began, so nothing went out. */
  readonly unsent: boolean

  constructor(limit: 'attempt' | 'deadline', timeoutMs: number, unsent = false) {
    super(`no answer within ${timeoutMs} ms, the limit of the ${limit}`)
    this.code = `${limit}Timeout`
    this.limit = limit
    this.timeoutMs = timeoutMs
    this.unsent = unsent
  }
}
