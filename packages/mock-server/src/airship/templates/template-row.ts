/** A stored template. Times are milliseconds since the epoch. */
export interface TemplateRow {
  readonly id: string
  /** `sms` is the one that a text message can use. */
  readonly type: string
  readonly name: string
  readonly description?: string
  /** Your own id, which no other template has. */
  readonly externalId?: string
  /** What the message says, in Airship's own spelling: `{ alert }` for a text message. */
  readonly content: Readonly<Record<string, unknown>>
  /** Everything else that was stored with it, in Airship's own spelling. */
  readonly extra: Readonly<Record<string, unknown>>
  readonly createdAt: number
  readonly modifiedAt: number
}
