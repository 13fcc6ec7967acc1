import type { CheckedSender } from '../checked-sender.ts'
import { hashOf } from '../hash-of.ts'
import type { Layer } from '../layer.ts'
import type { CheckedText } from '../outgoing-text.ts'
import { decidedBefore, notSent } from '../results.ts'
import type { SendContext } from '../send-context.ts'
import type { SendResult } from '../send-result.ts'
import { checkOptionNames, refuseSetting } from '../settings.ts'
import type { Entry } from '../store.ts'
import { checkStore, checkWindowMs } from './check-layer-settings.ts'
import { checkName } from './check-name.ts'
import { claimInTime, type Wanted } from './claim-in-time.ts'
import type { DedupeDecision } from './dedupe-decision.ts'
import { heldBack } from './held-back.ts'
import type { LimitDecision } from './limit-decision.ts'
import type { LimitOptions } from './limit-options.ts'
import { ownClaim } from './own-claim.ts'
import { recordInTime } from './record-in-time.ts'

const MAX_TEXTS = 1000
const NAMES = ['texts', 'windowMs', 'store', 'name', 'countUnknown'] as const

/** What a `dedupe` says when it asks nobody. */
const FROM_MEMORY: ReadonlySet<DedupeDecision['outcome']> = new Set([
  'replayed',
  'shared',
  'unknown-before',
  'under-way',
] as const)

/**
 * Lets a number have at most so many texts in any stretch of time of that length; what is more is not sent, with the
 * reason `limit-reached` and the moment from which there is room again as `notBefore`.
 *
 * There are no fixed days or hours at whose border twice as many could pass: each text takes a slot until `windowMs`
 * after it was sent. A text that was not sent gives its slot back, and so does one that a `dedupe` behind this layer knew,
 * as long as no provider may have sent it in this call. One that a provider calls `replayed` keeps it: it may have left
 * just now. When the store fails, nothing is sent (`store-unavailable`). Only where sending takes longer than `windowMs`
 * itself can one more text pass.
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

  async function send(next: CheckedSender, text: CheckedText, context: SendContext) {
    const keys = await keysOf(text.to, name, texts)
    const wanted: Wanted = { store, keys, value: crypto.randomUUID(), ttlMs: windowMs }
    const claim = await claimInTime(wanted, context)
    if (claim.outcome === 'taken') return full(text, name, claim.taken)
    if (claim.outcome !== 'got') {
      return heldBack(text, claim.error, { by: 'limit', outcome: claim.outcome, name })
    }
    const result = await next.send(text, context)
    const settle = isCounted(result, countUnknown) ? keepSlot : freeSlot
    const isRecorded = await recordInTime(() => settle(wanted, claim.key), context)
    return decidedBefore(result, { ...passed(name), ...(isRecorded ? {} : { recorded: false }) })
  }

  const wrap = (next: CheckedSender): CheckedSender => ({
    name: next.name,
    send: (text, context) => send(next, text, context),
  })
  return { name: 'limit', wrap }
}

function checkLimit(options: LimitOptions): void {
  checkOptionNames('limit', options, NAMES)
  const { texts, windowMs, store, name, countUnknown } = options
  if (!Number.isSafeInteger(texts) || texts < 1 || texts > MAX_TEXTS) {
    refuseSetting('limit.texts', texts, `a whole number, 1 to ${MAX_TEXTS}`)
  }
  checkWindowMs('limit.windowMs', windowMs)
  checkStore('limit.store', store)
  if (name !== undefined) checkName('limit.name', name)
  if (countUnknown !== undefined && typeof countUnknown !== 'boolean') {
    refuseSetting('limit.countUnknown', countUnknown, 'true or false')
  }
}

/** A cluster of Redis keeps keys together that are the same in braces, as those of one claim have to be. */
async function keysOf(to: string, name: string, texts: number): Promise<readonly string[]> {
  const number = await hashOf(to)
  return Array.from({ length: texts }, (_, slot) => `limit:{${number}}:${name}:${slot}`)
}

const passed = (name: string) => ({ by: 'limit', outcome: 'passed', name }) as const

/** Whether it may be out by what a provider did in this very send, and so takes a slot of its own. */
function isCounted(result: SendResult, countUnknown: boolean): boolean {
  if (result.status === 'not-sent') return false
  if (result.status === 'unknown' && !countUnknown) return false
  const hasAsked = result.decisions.some(
    ({ by, outcome }) =>
      by === 'provider' && (outcome === 'sent' || (outcome === 'unknown' && countUnknown)),
  )
  return hasAsked || !isFromMemory(result)
}

/**
 * Whether a `dedupe` behind this layer gave what it knew of an earlier text, which has its own slot. A provider's word is
 * not enough: its client may have sent the text in this very call, lost the answer and asked again; or the earlier call
 * was one of unknown outcome that was not counted.
 */
function isFromMemory({ decisions }: SendResult): boolean {
  const last = decisions.findLast(({ by }) => by === 'dedupe' || by === 'provider')
  return last?.by === 'dedupe' && FROM_MEMORY.has(last.outcome)
}

/** Lets the slot's time begin now, since the text may have left only just now. */
async function keepSlot({ store, keys, value, ttlMs }: Wanted, key: string): Promise<boolean> {
  if (await store.replace(key, value, value, ttlMs)) return true
  // Sending has taken longer than the slot lasted.
  return ownClaim(await store.claim(keys, value, ttlMs), value).key !== undefined
}

/** A slot that is free already will do as well. */
async function freeSlot({ store, value }: Wanted, key: string): Promise<boolean> {
  await store.remove(key, value)
  return true
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
