/** How an outcome came about. Source: OneSignal, reference page "View outcomes", `outcome_attribution`. */
export type Attribution = 'direct' | 'influenced' | 'unattributed'

/** Something that an app counts, such as a purchase. */
export interface OutcomeRow {
  readonly name: string
  /** What `.sum` adds up; `.count` counts the reports. */
  readonly value: number
  readonly messageId: string | undefined
  readonly attribution: Attribution
  /** The number in `outcome_platforms`. */
  readonly deviceType: number
  /** Milliseconds since the epoch. */
  readonly at: number
}
