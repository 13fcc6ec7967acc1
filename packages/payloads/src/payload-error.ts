/** The mark by which Textwire's packages know each other's errors, whichever copy threw them. */
const textwireError: unique symbol = /* @__PURE__ */ Symbol.for('textwire.error')

const mostShown = 10

/** One thing that is wrong with what a builder was given; without texts, secrets, phone numbers and e-mail addresses. */
export interface PayloadProblem {
  /** Where it stands, in the builder's own names, as in `to.phoneNumbers.3`; empty for the input as a whole. */
  readonly path: string
  /** What stands there, masked: `"+15…89"`, `text of 1700 characters`, `a list of 3`, `nothing`. */
  readonly given: string
  /** What is wrong, and what is allowed. */
  readonly message: string
}

/**
 * Thrown by a builder that cannot make a payload of its input. It lists every problem, not only the first; nothing was
 * sent. The message can go into a log: numbers are masked, texts, tags and secrets are left out, and of a web address no more
 * than the host is shown.
 *
 * @example
 * ```ts
 * import { PayloadError } from '@textwire/payloads'
 * import { smsMessage } from '@textwire/payloads/onesignal'
 *
 * try {
 *   smsMessage({ to: { phoneNumbers: ['503-555-6789'] }, text: 'Your table is ready.' })
 * } catch (error) {
 *   if (!(error instanceof PayloadError)) throw error
 *   for (const { path, message } of error.problems) console.error(path, message)
 * }
 * ```
 */
export class PayloadError extends Error {
  /** Marks the error as Textwire's: the value under `Symbol.for('textwire.error')` is `true`. */
  readonly [textwireError] = true
  override readonly name = 'PayloadError'
  /** A stable word for programs to branch on. */
  readonly code = 'invalid_payload'
  /** Nothing went out. */
  readonly outcome = 'not-sent'
  /** The builder that refused, as in `smsMessage`. */
  readonly payload: string
  /** Everything that is wrong, at least one entry. */
  readonly problems: readonly PayloadProblem[]

  constructor(payload: string, problems: readonly PayloadProblem[]) {
    super(messageOf(payload, problems))
    this.payload = payload
    this.problems = problems
  }
}

function messageOf(payload: string, problems: readonly PayloadProblem[]): string {
  const count = problems.length === 1 ? '1 problem' : `${problems.length} problems`
  const lines = problems
    .slice(0, mostShown)
    .map(({ path, message }) => `\n  ${path === '' ? '' : `${path} `}${message}`)
  const more = problems.length > mostShown ? `\n  and ${problems.length - mostShown} more` : ''
  return `${payload}: ${count}${lines.join('')}${more}`
}
