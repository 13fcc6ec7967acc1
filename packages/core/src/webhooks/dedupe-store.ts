/** What a store knows of a delivery: nobody had it yet and now it is yours, someone is at work on it, or it is done. */
export type DedupeClaim = 'claimed' | 'busy' | 'done'

/**
 * Remembers by their ids which deliveries were handled, so that each is handled once.
 *
 * Across processes, `claim` has to be one atomic step (such as Redis `SET id busy NX PX 60000`), and a claim that is
 * neither completed nor released has to run out after a while, later than the longest piece of work: then a delivery
 * whose handler died with its process comes through again the next time.
 *
 * A step that never ends holds up the answer, so give the client of a database a time limit. A step that fails is told
 * to `onError`.
 */
export interface DedupeStore {
  /** Takes a delivery if nobody has it. Of several calls at once, exactly one is told `claimed`. */
  claim(id: string): Promise<DedupeClaim>
  /** It was handled; keep that in mind for as long as it may be delivered again, whoever holds the claim. */
  complete(id: string): Promise<void>
  /** Handling it failed; the next delivery may take it. */
  release(id: string): Promise<void>
}
