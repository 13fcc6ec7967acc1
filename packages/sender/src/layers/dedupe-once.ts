import { InvalidInputError } from '@textwire/core'
import type { CheckedSender } from '../checked-sender.ts'
import type { CheckedText } from '../outgoing-text.ts'
import { decidedBefore, notSent, unknown } from '../results.ts'
import type { SendContext } from '../send-context.ts'
import type { SendResult } from '../send-result.ts'
import type { DedupeDecision } from './dedupe-decision.ts'
import type { DedupeIdentity } from './dedupe-identity.ts'
import type { DedupeOptions } from './dedupe-options.ts'
import { readDedupeRecord, toDedupeRecord } from './dedupe-record.ts'

/** A text with all that handling it once takes. */
export interface Once {
  readonly text: CheckedText
  readonly identity: DedupeIdentity
  readonly options: DedupeOptions
  readonly context: SendContext
}

/** Sends a text that nobody in this process is sending, unless the store knows it already. */
export async function sendOnce(next: CheckedSender, once: Once): Promise<SendResult> {
  const { text, identity, options, context } = once
  const { content, storeKey } = identity
  const mark = JSON.stringify({ content, state: 'sending', owner: crypto.randomUUID() })
  const claim = await options.store
    .claim([storeKey], mark, options.windowMs)
    .catch(async (error: unknown) => {
      // It may have been taken all the same.
      await isDone(() => options.store.remove(storeKey, mark))
      return { error }
    })
  if ('error' in claim) {
    const decisions = [decide(once, 'store-unavailable')]
    return notSent(text, 'store-unavailable', { error: claim.error, decisions })
  }
  if (claim.key === undefined) return repeat(once, claim.taken[0]?.value)
  const result = await next.send(text, context)
  const isRecorded = await isDone(() => record(once, mark, result))
  const passed = decide(once, 'passed')
  return decidedBefore(result, isRecorded ? passed : { ...passed, recorded: false })
}

/** What became of a text stands under its key for the rest of the window; the key of one not sent is free again. */
function record({ identity, options }: Once, mark: string, result: SendResult): Promise<boolean> {
  const { content, storeKey } = identity
  const remembered = toDedupeRecord(result, content)
  // Where the mark is gone already, the key is free as well.
  if (remembered === undefined) return options.store.remove(storeKey, mark).then(() => true)
  return options.store.replace(storeKey, mark, JSON.stringify(remembered))
}

/** Never rejects: what was sent was sent, whatever the store says. */
async function isDone(step: () => Promise<boolean>): Promise<boolean> {
  try {
    return await step()
  } catch {
    return false
  }
}

/** The result for a text that is in the store already. */
function repeat(once: Once, value: string | undefined): SendResult {
  const { text, identity } = once
  const known = value === undefined ? undefined : readDedupeRecord(value)
  if (known !== undefined && known.content !== identity.content) return keyReused(once)
  if (known?.state === 'sent') {
    const { provider, id, segments } = known
    const decisions = [decide(once, 'replayed')]
    return { status: 'sent', provider, id, replayed: true, segments, decisions }
  }
  if (known?.state !== 'unknown') return unknown(text, { decisions: [decide(once, 'under-way')] })
  const { provider, idempotencyKey } = known
  const decisions = [decide(once, 'unknown-before')]
  return unknown(text, { provider, idempotencyKey, decisions })
}

/** The result for a key that another text has. */
export function keyReused(once: Once): SendResult {
  const message =
    'names a text that was sent or begun with another content; the same key means the same text'
  const error = new InvalidInputError('sender.send', [{ path: 'key', message }])
  return notSent(once.text, 'invalid', { error, decisions: [decide(once, 'key-reused')] })
}

/** What this layer says it decided. */
export function decide({ identity }: Once, outcome: DedupeDecision['outcome']): DedupeDecision {
  return { by: 'dedupe', outcome, goesBy: identity.goesBy }
}
