/** What a store knows of an event: nobody had it yet and now it is yours, someone is at work on it, or it is done. */
export type EventClaim = 'claimed' | 'busy' | 'done'

/**
 * Remembers which events were handled, by `event.id`, so that each is handled once.
 *
 * Across processes, `claim` has to be one atomic step (such as Redis `SET id busy NX PX 60000`), and a claim that is
 * neither completed nor released has to run out after a while: then an event whose handler died with its process comes
 * through again with the next delivery.
 *
 * A step that never ends holds up the answer, so give the client of a database a time limit. A step that fails is told
 * to `onError`.
 */
export interface DedupeStore {
  /** Takes an event if nobody has it. Of several calls at once, exactly one is told `claimed`. */
  claim(id: string): Promise<EventClaim>
  /** The event was handled; keep that in mind for as long as it may be delivered again, whoever holds the claim. */
  complete(id: string): Promise<void>
  /** Handling failed; the next delivery may take it. */
  release(id: string): Promise<void>
}
