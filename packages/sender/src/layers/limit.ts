import type { CheckedSender } from '../checked-sender.ts'
import type { Layer } from '../layer.ts'
import type { CheckedText } from '../outgoing-text.ts'
import { decidedBefore, notSent } from '../results.ts'
import type { SendResult } from '../send-result.ts'
import { refuseSetting } from '../settings.ts'
import type { Entry, Store } from '../store.ts'
import { checkStore, checkWindowMs } from './check-layer-settings.ts'
import type { LimitDecision } from './limit-decision.ts'
import type { LimitOptions } from './limit-options.ts'

const MAX_TEXTS = 1000
const MAX_NAME_LENGTH = 256

/**
 * Lets a number have at most so many texts in any stretch of time of that length; what is more is not sent, with the
 * reason `limit-reached` and the moment from which there is room again as `notBefore`.
 *
 * There are no fixed days or hours at whose border twice as many could pass: each text takes a slot for `windowMs`,
 * counted from the moment before it is handed on. A text that was not sent gives its slot back. When the store fails,
 * nothing is sent (`store-unavailable`). A slot that cannot be given back stays taken until its time is over.
 *
 * @throws {ConfigurationError} When an option is not what it has to be.
 * @example
 * ```ts
 * import { limit, memoryStore } from '@textwire/sender'
 *
 * const threeADay = limit({ texts: 3, windowMs: 86_400_000, store: memoryStore() })
 * ```
 */
export function limit(options: LimitOptions): Layer {
  checkLimit(options)
  const { texts, windowMs, store, countUnknown = true } = options
  const { name = `${texts}-in-${windowMs}` } = options
  const keysOf = (to: string) =>
    Array.from({ length: texts }, (_, place) => `limit:${name}:${to}:${place}`)

  async function passOn(text: CheckedText, pass: () => Promise<SendResult>): Promise<SendResult> {
    const keys = keysOf(text.to)
    const owner = crypto.randomUUID()
    const claim = await store.claim(keys, owner, windowMs).catch(async (error: unknown) => {
      await freeWhichever(store, keys, owner)
      return { error }
    })
    if ('error' in claim) return heldBack(text, name, claim.error)
    if (claim.key === undefined) return full(text, name, claim.taken)
    const result = await pass()
    const isCounted = result.status === 'unknown' ? countUnknown : result.status === 'sent'
    const isRecorded = isCounted || (await isFreed(store, claim.key, owner))
    return decidedBefore(result, { ...passed(name), ...(isRecorded ? {} : { recorded: false }) })
  }

  const wrap = (next: CheckedSender): CheckedSender => ({
    name: next.name,
    send: (text, context) => passOn(text, () => next.send(text, context)),
  })
  return { name: 'limit', wrap }
}

function checkLimit({ texts, windowMs, store, name, countUnknown }: LimitOptions): void {
  if (!Number.isSafeInteger(texts) || texts < 1 || texts > MAX_TEXTS) {
    refuseSetting('limit.texts', texts, `a whole number, 1 to ${MAX_TEXTS}`)
  }
  checkWindowMs('limit.windowMs', windowMs)
  checkStore('limit.store', store)
  if (name !== undefined && !isName(name)) {
    refuseSetting('limit.name', name, `a text of 1 to ${MAX_NAME_LENGTH} characters`)
  }
  if (countUnknown !== undefined && typeof countUnknown !== 'boolean') {
    refuseSetting('limit.countUnknown', countUnknown, 'true or false')
  }
}

function isName(name: unknown): boolean {
  return typeof name === 'string' && name !== '' && name.length <= MAX_NAME_LENGTH
}

const passed = (name: string) => ({ by: 'limit', outcome: 'passed', name }) as const

/** Never rejects: the text's own outcome stands, whatever becomes of its slot. */
async function isFreed(store: Store, key: string, owner: string): Promise<boolean> {
  try {
    await store.remove(key, owner)
    return true
  } catch {
    return false
  }
}

/** A claim that failed may have taken a slot all the same. A store that fails again is left alone. */
async function freeWhichever(store: Store, keys: readonly string[], owner: string): Promise<void> {
  try {
    for (const key of keys) if (await store.remove(key, owner)) return
  } catch {
    // The slot, if there is one, runs out by itself.
  }
}

function heldBack(text: CheckedText, name: string, error: unknown): SendResult {
  const decision: LimitDecision = { by: 'limit', outcome: 'store-unavailable', name }
  return notSent(text, 'store-unavailable', { error, decisions: [decision] })
}

function full(text: CheckedText, name: string, taken: readonly Entry[]): SendResult {
  const expiries = taken.flatMap(({ expiresAt }) => expiresAt ?? [])
  const until = expiries.length === 0 ? {} : { notBefore: new Date(Math.min(...expiries)) }
  const decision: LimitDecision = {
    by: 'limit',
    outcome: 'limit-reached',
    name,
    ...(until.notBefore && { notBefore: until.notBefore.toISOString() }),
  }
  return notSent(text, 'limit-reached', { ...until, decisions: [decision] })
}
