import type { SendResult, TextSent, TextUnknown } from '../send-result.ts'

/** What the store remembers of a text, with the hash of its content. */
export type DedupeRecord = { readonly content: string } & (
  | { readonly state: 'sending'; readonly owner: string }
  | ({ readonly state: 'sent' } & Pick<TextSent, 'provider' | 'id' | 'segments'>)
  | ({ readonly state: 'unknown' } & Pick<TextUnknown, 'provider' | 'idempotencyKey'>)
)

/** What is remembered of an outcome; undefined for a text that was not sent, which may be sent another time. */
export function toDedupeRecord(result: SendResult, content: string): DedupeRecord | undefined {
  if (result.status === 'not-sent') return undefined
  const { provider } = result
  if (result.status === 'sent') {
    const { id, segments } = result
    return { content, state: 'sent', provider: result.provider, id, segments }
  }
  const { idempotencyKey } = result
  return {
    content,
    state: 'unknown',
    ...(provider === undefined ? {} : { provider }),
    ...(idempotencyKey === undefined ? {} : { idempotencyKey }),
  }
}

/** Reads what {@link toDedupeRecord} made; undefined for what anybody else put there. */
export function readDedupeRecord(value: string): DedupeRecord | undefined {
  const read = parsed(value)
  if (typeof read?.['content'] !== 'string') return undefined
  const isWhole =
    read['state'] === 'sent'
      ? typeof read['id'] === 'string' && typeof read['provider'] === 'string'
      : read['state'] === 'sending' || read['state'] === 'unknown'
  // The rest comes from this package alone.
  return isWhole ? (read as unknown as DedupeRecord) : undefined
}

function parsed(value: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const read: unknown = JSON.parse(value)
    // Any object can be asked for a name.
    return Object(read) === read ? (read as Readonly<Record<string, unknown>>) : undefined
  } catch {
    return undefined
  }
}
