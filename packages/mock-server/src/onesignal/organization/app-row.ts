/** What an app's own page shows. Times are milliseconds since the epoch. */
export interface AppRow {
  readonly name: string
  readonly organizationId: string
  /** Platform settings, as they were given. */
  readonly settings: Readonly<Record<string, unknown>>
  readonly createdAt: number
  readonly updatedAt: number
}
