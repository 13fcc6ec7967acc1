/** How a project treats uploaded files. */
export interface ListsOptions {
  /**
   * Milliseconds of the world's clock for which a file is processed after its upload.
   *
   * @default 0, that is when the clock comes round next
   */
  readonly listProcessingMs?: number
}
