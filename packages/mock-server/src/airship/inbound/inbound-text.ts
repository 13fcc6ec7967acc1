/** A text from a person, as the project keeps it. */
export interface InboundTextRow {
  /** A UUID; a custom response names it. */
  readonly mobileOriginatedId: string
  /** Digits alone. */
  readonly msisdn: string
  readonly sender: string
  readonly text: string
  /** The word that was recognized. */
  readonly keyword?: string
  /** Milliseconds since the epoch; ten minutes later no custom response is taken any more. */
  readonly receivedAt: number
  /** The ids of the calls to the webhook. */
  readonly callIds: readonly string[]
  /** The ids of the pushes that answered it. */
  readonly pushIds: readonly string[]
}
