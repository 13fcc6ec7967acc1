/**
 * The events of a project as they come, without end. One loop reads it at a time; a loop begun after another goes on
 * where that one stopped.
 *
 * An event is taken once the loop asks for the next one. The one that is in hand when a loop is left, by `break` or an
 * error, comes again: nothing is lost, and what was in hand may come twice.
 */
export interface EventStream<Event> extends AsyncIterable<Event> {
  /** The last offset that is done with: `resume_offset` of a stream that is to go on here. */
  readonly offset: string | undefined
  /** Ends the loop without an error, after the event that it has in hand. The connection is closed at once. */
  close(): void
}
