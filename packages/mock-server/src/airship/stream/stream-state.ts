import type { Store, Table } from '../../world/store.ts'
import type { StreamEvent } from './stream-event.ts'

/** A stream that somebody reads. */
export interface StreamConnection {
  /** Told of each event as it is recorded. */
  tell(event: StreamEvent): void
  /** Ends it as the service would: `break` cuts the connection, `end` finishes the answer. */
  close(how: 'break' | 'end'): void
}

/** What a project's streams have to tell. */
export interface StreamState {
  /** By offset, oldest first. */
  readonly events: Table<StreamEvent>
  /** One row: the offset that was given last. It outlives the events, so that no offset comes twice. */
  readonly offsets: Table<number>
  /** Those that are open. They are no part of a snapshot: bringing a state back ends them. */
  readonly connections: Set<StreamConnection>
}

export function createStreamState(store: Store): StreamState {
  const connections = new Set<StreamConnection>()
  store.keep({
    dump: () => undefined,
    load: () => closeAll(connections, 'end'),
  })
  return { events: store.table(), offsets: store.table(), connections }
}

/** Closes every connection; each takes itself off the list. */
export function closeAll(connections: ReadonlySet<StreamConnection>, how: 'break' | 'end'): void {
  for (const connection of connections) connection.close(how)
}
