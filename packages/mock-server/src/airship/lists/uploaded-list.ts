/** What a list that is filled by CSV files says of itself. Times are milliseconds since the epoch. */
export interface UploadedList {
  readonly name: string
  readonly description?: string
  readonly extra?: Readonly<Record<string, string>>
  readonly created: number
  /** When a file was last processed with success, or the list was made. */
  readonly lastUpdated: number
  readonly status: 'ready' | 'processing' | 'failure'
  /** Whether a file has ever been processed with success. */
  readonly processed: boolean
  /** The file that is being processed, or was last; a later one takes its place. */
  readonly upload: string | null
  /** The rows that could not be processed. */
  readonly errors: readonly RowError[]
}

/** A row of a file that could not be processed. */
export interface RowError {
  /** Whom it names, as the row says. */
  readonly id: string
  readonly error: string
}

/** A list before its first file. */
export const newList = (name: string, now: number): UploadedList => ({
  name,
  created: now,
  lastUpdated: now,
  status: 'ready',
  processed: false,
  upload: null,
  errors: [],
})
