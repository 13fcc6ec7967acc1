/** Requests per second and app that are answered before 429; what is left out has no limit. */
export interface RateLimits {
  /** Creating and cancelling messages, together. */
  readonly createPerSecond?: number
  /** Writes to users, subscriptions and aliases, together. */
  readonly writesPerSecond?: number
  /** Writes to one user or one subscription. */
  readonly writesPerSubjectPerSecond?: number
  /** Each way of viewing messages, templates and users. */
  readonly viewsPerSecond?: number
}

/** The published limits. Source: OneSignal, "Rate limits". */
export const publishedLimits = (plan: 'free' | 'paid'): Required<RateLimits> => ({
  createPerSecond: plan === 'free' ? 150 : 6_000,
  writesPerSecond: 1_000,
  writesPerSubjectPerSecond: 1,
  viewsPerSecond: 1,
})
