/** A key of an app. Times are milliseconds since the epoch. */
export interface ApiKey {
  readonly tokenId: string
  readonly name: string
  /** What goes behind `Key `. */
  readonly secret: string
  readonly ipAllowlistMode: 'disabled' | 'explicit'
  /** Addresses and ranges such as `203.0.113.0/24`; they count in the mode `explicit`. */
  readonly ipAllowlist: readonly string[]
  readonly createdAt: number
  readonly updatedAt: number
}
