import type { DedupeDecision } from './layers/dedupe-decision.ts'
import type { LimitDecision } from './layers/limit-decision.ts'
import type { QuietHoursDecision } from './layers/quiet-hours-decision.ts'
import type { SuppressDecision } from './layers/suppress-decision.ts'
import type { NotSentReason, SendResult } from './send-result.ts'

/** What a provider made of it. */
export interface ProviderDecision {
  readonly by: 'provider'
  readonly provider: string
  readonly outcome: SendResult['status']
  /** Why not, for `not-sent`. */
  readonly reason?: NotSentReason | undefined
  /** How long that took. */
  readonly durationMs?: number | undefined
}

/** What `failover` did after one of its senders. */
export interface FailoverDecision {
  readonly by: 'failover'
  /**
   * - `done`: it was sent.
   * - `next`: certainly not sent, so the next one is asked.
   * - `accepted-duplicate-risk`: perhaps sent, and the next one is asked all the same, as `onUnknown` wants it.
   * - `stopped`: nobody else is asked, because of `reason`.
   * - `exhausted`: nobody is left to ask.
   */
  readonly outcome: 'done' | 'next' | 'accepted-duplicate-risk' | 'stopped' | 'exhausted'
  /** The sender that was asked. */
  readonly after: string
  /** What it said. */
  readonly reason?: NotSentReason | 'unknown' | 'aborted' | 'deadline' | undefined
}

/** Which way `route` chose. */
export interface RouteDecision {
  readonly by: 'route'
  readonly outcome: 'passed' | 'no-route'
  /** The key that fitted: a country, a prefix or `otherwise`. Of a prefix of seven digits and more, the middle is masked. */
  readonly matched?: string | undefined
  /** The sender behind it. */
  readonly to?: string | undefined
}

/** What `allowCountries` decided. */
export interface AllowCountriesDecision {
  readonly by: 'allowCountries'
  readonly outcome: 'passed' | 'refused'
  /** The number's country; undefined when its numbering plan does not tell. */
  readonly country?: string | undefined
}

/** That `dryRun` ended it. */
export interface DryRunDecision {
  readonly by: 'dryRun'
  readonly outcome: 'stopped'
}

/** What a layer of your own did, or that a layer failed. */
export interface LayerDecision {
  readonly by: 'layer'
  /** The layer's name. */
  readonly layer: string
  /**
   * - `passed`: it let the text pass.
   * - `stopped`: it held the text back.
   * - `failed`: it threw, gave no result, or said `not-sent` of a text that it had let pass and that may have been sent.
   *   What became of the text behind it counts.
   */
  readonly outcome: 'passed' | 'stopped' | 'failed'
}

/**
 * One thing that was decided about a text, told apart by `by`.
 *
 * @example
 * ```ts
 * import type { SendResult } from '@textwire/sender'
 *
 * const triedProviders = ({ decisions }: SendResult) =>
 *   decisions.flatMap((decision) => (decision.by === 'provider' ? [decision.provider] : []))
 * ```
 */
export type Decision =
  | AllowCountriesDecision
  | DedupeDecision
  | DryRunDecision
  | FailoverDecision
  | LayerDecision
  | LimitDecision
  | ProviderDecision
  | QuietHoursDecision
  | RouteDecision
  | SuppressDecision
