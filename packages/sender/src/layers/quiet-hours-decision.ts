/** What `quietHours` decided. */
export interface QuietHoursDecision {
  readonly by: 'quietHours'
  /**
   * - `passed`: it is quiet in none of the number's zones.
   * - `exempt`: the hours are for commercial texts, and this one is transactional.
   * - `quiet`: it is quiet in one of them, until `notBefore`.
   * - `zone-unknown`: nobody can say which zone the number is in, so it may be quiet there.
   * - `out-of-time`: time was up, or the caller gave up, before `zonesOf` had answered.
   */
  readonly outcome: 'passed' | 'exempt' | 'quiet' | 'zone-unknown' | 'out-of-time'
  /** A zone in which it is quiet. */
  readonly zone?: string | undefined
  /** When it is quiet in none of them, in ISO 8601; left out when that is not within two days. */
  readonly notBefore?: string | undefined
}
