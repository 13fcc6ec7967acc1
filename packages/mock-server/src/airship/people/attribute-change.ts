import { readMoment } from '../read-moment.ts'

/** What is to become of an attribute. */
export type AttributeChange = {
  readonly key: string
  /** When it happened; a moment of the API. @default now */
  readonly timestamp?: unknown
} & ({ readonly action: 'set'; readonly value: unknown } | { readonly action: 'remove' })

/** When a change happened, in milliseconds since the epoch. */
export const timeOf = ({ timestamp }: { readonly timestamp?: unknown }, now: number): number =>
  readMoment(timestamp) ?? now

/** A name that is both set and removed, which Airship refuses. Source: Airship, "Set or remove attributes". */
export function contradiction(changes: readonly AttributeChange[]): string | undefined {
  const keysOf = (action: AttributeChange['action']) =>
    changes.filter((change) => change.action === action).map(({ key }) => key)
  const removed = new Set(keysOf('remove'))
  return keysOf('set').find((key) => removed.has(key))
}
