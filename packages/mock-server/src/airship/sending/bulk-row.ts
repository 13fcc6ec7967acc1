/** A CSV that was uploaded, to be sent to. */
export interface BulkRow {
  readonly bulkId: string
  /** Milliseconds since the epoch. */
  readonly uploadedAt: number
  readonly fieldNames: readonly string[]
  /** The lines by column. */
  readonly rows: readonly Readonly<Record<string, string>>[]
}
