import { checkNumber } from '../settings/check-number.ts'

/** A client's allowance for retries, shared by all its calls. */
export interface RetryBudgetOptions {
  /** @default 500 */
  readonly capacity?: number
  /** What a retry costs. @default 5 */
  readonly retryCost?: number
  /** What a retry after a timeout or a lost connection costs. @default 10 */
  readonly timeoutCost?: number
  /** What a success gives back. @default 1 */
  readonly successRefund?: number
}

/** Decides whether one more retry can be afforded. */
export interface RetryBudget {
  /** Takes the cost of a retry; `false` when the budget is spent. */
  spend(afterTimeout: boolean): boolean
  refund(): void
}

/**
 * A token bucket over retries, so that an outage is not multiplied by every client: while a provider is down,
 * some hundred retries go out and then each call fails with its first error, until successes fill it again.
 *
 * @throws {ConfigurationError} When an option is not a number of at least 0.
 */
export function createRetryBudget(options: RetryBudgetOptions = {}): RetryBudget {
  const { capacity = 500, retryCost = 5, timeoutCost = 10, successRefund = 1 } = options
  for (const [name, value] of Object.entries({ capacity, retryCost, timeoutCost, successRefund })) {
    checkNumber(`retryBudget.${name}`, value, 0)
  }
  let tokens = capacity
  return {
    spend(afterTimeout) {
      const cost = afterTimeout ? timeoutCost : retryCost
      if (tokens < cost) return false
      tokens -= cost
      return true
    },
    refund() {
      tokens = Math.min(capacity, tokens + successRefund)
    },
  }
}

/** A budget that never runs out. */
export const unlimitedRetryBudget: RetryBudget = { spend: () => true, refund: () => undefined }
