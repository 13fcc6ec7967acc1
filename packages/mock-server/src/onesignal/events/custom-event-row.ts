/** Something that a user did, as an app reported it. */
export interface CustomEvent {
  readonly id: string
  readonly name: string
  /** Whose it is, where the app knows the user. */
  readonly onesignalId?: string
  readonly externalId?: string
  /** Milliseconds since the epoch; never in the future. */
  readonly timestamp: number
  readonly properties: Readonly<Record<string, unknown>>
}
