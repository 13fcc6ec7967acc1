import type { CheckedSender } from '../checked-sender.ts'
import type { Layer } from '../layer.ts'
import { unknown } from '../results.ts'
import type { SendContext } from '../send-context.ts'
import type { SendResult } from '../send-result.ts'
import { checkOptionNames } from '../settings.ts'
import { stopOf } from '../time-left.ts'
import { untilOver } from '../until-over.ts'
import { checkStore, checkWindowMs } from './check-layer-settings.ts'
import { checkName } from './check-name.ts'
import { toDedupeIdentity } from './dedupe-identity.ts'
import { decide, keyReused, type Once, sendOnce } from './dedupe-once.ts'
import type { DedupeOptions, DedupeSettings } from './dedupe-options.ts'

const NAMES = ['windowMs', 'store', 'name'] as const

/** A text on its way. */
interface Errand {
  readonly content: string
  /** What became of it; undefined when its own caller gave it up, so that others may try. */
  readonly end: Promise<SendResult | undefined>
}

/**
 * Sends the same text once. Texts are the same if they have the same `key`; without keys, if recipient, text, media,
 * sender and kind are equal. What comes of a text that was had before:
 *
 * | the earlier one | the result |
 * |---|---|
 * | was sent | the same, with `replayed: true` |
 * | was not sent | it is sent now |
 * | may have been sent | `unknown`: it is not sent again |
 * | is under way in this process | shared, once it is there |
 * | was begun elsewhere, and has not ended | `unknown`: another process sends it now, or died while it did |
 * | had the same key and another content | not sent, with the reason `invalid` |
 *
 * A text without a key that may have been sent is known by the `idempotencyKey` of its result too: with that as its `key` it
 * is `unknown` here as well, since another provider does not know that key.
 *
 * When the store fails before a text is handed on, nothing is sent (`store-unavailable`). When it fails after that, the
 * result stands, and its decision says `recorded: false`. What it holds shows neither number nor text. A send that
 * outlasts the window is given up, since after that the text may be sent again.
 *
 * @throws {ConfigurationError} When an option is not what it has to be.
 * @example
 * ```ts
 * import { dedupe, memoryStore } from '@textwire/sender'
 *
 * const onceADay = dedupe({ windowMs: 86_400_000, store: memoryStore() })
 * ```
 */
export function dedupe(options: DedupeOptions): Layer {
  checkOptionNames('dedupe', options, NAMES)
  const { windowMs, store, name = 'texts' } = options
  checkWindowMs('dedupe.windowMs', windowMs)
  checkStore('dedupe.store', store)
  checkName('dedupe.name', name)
  return { name: 'dedupe', wrap: (next) => deduped(next, { windowMs, store, name }) }
}

/** The errands are of one place in a chain: a layer that stands in it twice must not wait for itself. */
function deduped(next: CheckedSender, options: DedupeSettings): CheckedSender {
  const errands = new Map<string, Errand>()
  return {
    name: next.name,
    async send(text, context) {
      const identity = await toDedupeIdentity(text, options.name)
      const once: Once = { text, identity, options, context }
      let errand = errands.get(identity.storeKey)
      while (errand !== undefined) {
        const shared = await shareErrand(errand, once)
        if (shared !== undefined) return shared
        errand = errands.get(identity.storeKey)
      }
      return runErrand(errands, next, once)
    },
  }
}

async function runErrand(errands: Map<string, Errand>, next: CheckedSender, once: Once) {
  const { content, storeKey } = once.identity
  const { promise: end, resolve } = Promise.withResolvers<SendResult | undefined>()
  errands.set(storeKey, { content, end })
  let result: SendResult | undefined
  try {
    result = await sendOnce(next, once)
    return result
  } finally {
    errands.delete(storeKey)
    resolve(wasGivenUp(result, once.context) ? undefined : result)
  }
}

/**
 * Whether its own caller's signal or deadline may be why it was not sent, which is nobody else's. A timer can go off
 * before the clock says so, and a client gives up early when a pause does not fit into the time that is left: so the
 * reason counts as well as the clock.
 */
function wasGivenUp(result: SendResult | undefined, context: SendContext): boolean {
  if (result?.status !== 'not-sent') return false
  const isHaste = result.reason === 'unavailable' || result.reason === 'rate-limited'
  return stopOf(context) !== undefined || (isHaste && Number.isFinite(context.deadlineAt))
}

/** The outcome of the text that is under way; undefined when it is over and left nothing to share. */
async function shareErrand(errand: Errand, once: Once): Promise<SendResult | undefined> {
  if (errand.content !== once.identity.content) return keyReused(once)
  try {
    const error = stopOf(once.context)?.error
    if (error !== undefined) throw error
    const result = await untilOver(errand.end, once.context)
    if (result === undefined) return undefined
    if (result.status !== 'not-sent') once.context.markLeft()
    const decisions = [decide(once, 'shared')]
    return { ...result, ...(result.status === 'sent' ? { replayed: true } : {}), decisions }
  } catch (error) {
    once.context.markLeft()
    return unknown(once.text, { error, decisions: [decide(once, 'under-way')] })
  }
}
