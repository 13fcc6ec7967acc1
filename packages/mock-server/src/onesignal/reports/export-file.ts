/** A file that an export makes. Times are milliseconds since the epoch. */
export interface ExportFile {
  readonly name: string
  /** What is in it, before it is compressed. */
  readonly csv: string
  /** When it can be fetched. */
  readonly readyAt: number
  /** When it is gone. */
  readonly goneAt: number
}
