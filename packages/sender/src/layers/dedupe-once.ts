import { InvalidInputError } from '@textwire/core'
import type { CheckedSender } from '../checked-sender.ts'
import type { CheckedText } from '../outgoing-text.ts'
import { decidedBefore, notSent, unknown } from '../results.ts'
import type { SendContext } from '../send-context.ts'
import type { SendResult } from '../send-result.ts'
import { claimInTime } from './claim-in-time.ts'
import type { DedupeDecision } from './dedupe-decision.ts'
import { type DedupeIdentity, toStoreKey } from './dedupe-identity.ts'
import type { DedupeSettings } from './dedupe-options.ts'
import { readDedupeRecord, toDedupeRecord } from './dedupe-record.ts'
import { holdOf, withHold } from './dedupe-hold.ts'
import { heldBack } from './held-back.ts'
import { ownClaim } from './own-claim.ts'
import { recordInTime } from './record-in-time.ts'
import { withinWindow } from './within-window.ts'

/** A text with all that handling it once takes. */
export interface Once {
  readonly text: CheckedText
  readonly identity: DedupeIdentity
  readonly options: DedupeSettings
  readonly context: SendContext
}

/** Sends a text that nobody in this process is sending, unless the store knows it already. */
export function sendOnce(next: CheckedSender, once: Once): Promise<SendResult> {
  const { windowMs } = once.options
  // The window of the mark begins later, with the claim: nothing can leave when it is over.
  return withinWindow(once.context, windowMs, (context) => sendMarked(next, { ...once, context }))
}

async function sendMarked(next: CheckedSender, once: Once): Promise<SendResult> {
  const { text, identity, options, context } = once
  const { content, storeKey } = identity
  const { store, windowMs } = options
  // Of this try alone: what an earlier one of the same send writes late must not touch it.
  const mark = JSON.stringify({ content, state: 'sending', owner: crypto.randomUUID() })
  const wanted = { store, keys: [storeKey], value: mark, ttlMs: windowMs }
  const claim = await claimInTime(wanted, context)
  if (claim.outcome === 'taken') return sendTaken(next, once, claim.taken[0]?.value)
  if (claim.outcome !== 'got') return heldBack(text, claim.error, decide(once, claim.outcome))
  const result = await next.send(text, withHold(context, { mark, content }))
  const isRecorded = await recordInTime(() => record(once, mark, result), context)
  return passedBy(once, result, isRecorded)
}

/** The key belongs to another text, unless one of these layers in front has taken it for this very one. */
async function sendTaken(next: CheckedSender, once: Once, value: string | undefined) {
  const { text, identity, context } = once
  const { content } = identity
  const hold = holdOf(context, value, content)
  if (hold === undefined || hold.known !== undefined) return repeat(once, hold?.known ?? value)
  hold.known = hold.mark
  const result = await next.send(text, withHold(context, { mark: hold.mark, content }))
  const remembered = toDedupeRecord(result, content)
  const known = remembered && JSON.stringify(remembered)
  hold.known = known
  if (known === undefined) return passedBy(once, result, true)
  // The layer that has taken the key writes down the rest.
  const isRecorded = await recordInTime(() => keepAliases(once, result, known), context)
  return passedBy(once, result, isRecorded)
}

function passedBy(once: Once, result: SendResult, isRecorded: boolean): SendResult {
  const passed = decide(once, 'passed')
  return decidedBefore(result, isRecorded ? passed : { ...passed, recorded: false })
}

/** What became of a text stands under its key for the rest of the window; the key of one not sent is free again. */
async function record(once: Once, mark: string, result: SendResult): Promise<boolean> {
  const { content, storeKey } = once.identity
  const { store } = once.options
  const remembered = toDedupeRecord(result, content)
  // Where the mark is gone already, the key is free as well.
  if (remembered === undefined) return store.remove(storeKey, mark).then(() => true)
  const value = JSON.stringify(remembered)
  // Where it is not replaced, the window has ended in the meantime; or it is recorded, by a call whose answer was lost or,
  // after the window, by a layer behind.
  const isReplaced = await store.replace(storeKey, mark, value)
  if (!isReplaced && !(await isKept(storeKey, once.options, value))) return false
  return keepAliases(once, result, value)
}

async function keepAliases(once: Once, result: SendResult, value: string): Promise<boolean> {
  const aliases = await aliasesOf(once, result)
  const kept = await Promise.all(aliases.map((alias) => isKept(alias, once.options, value)))
  return kept.every(Boolean)
}

async function isKept(key: string, { store, windowMs }: DedupeSettings, value: string) {
  return ownClaim(await store.claim([key], value, windowMs), value).key !== undefined
}

/** A text that may have been sent may come again with the provider's key of it, and then perhaps to another provider. */
async function aliasesOf({ identity, options }: Once, result: SendResult): Promise<string[]> {
  if (result.status !== 'unknown' || result.idempotencyKey === undefined) return []
  const alias = await toStoreKey(result.idempotencyKey, options.name)
  return alias === identity.storeKey ? [] : [alias]
}

/** The result for a text that is in the store already. */
function repeat(once: Once, value: string | undefined): SendResult {
  const { text, identity, context } = once
  const known = value === undefined ? undefined : readDedupeRecord(value)
  if (known !== undefined && known.content !== identity.content) return keyReused(once)
  // Whatever a layer does now, the text may be out.
  context.markLeft()
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
  const error = new InvalidInputError('The text', [{ path: 'key', message }])
  return notSent(once.text, 'invalid', { error, decisions: [decide(once, 'key-reused')] })
}

/** What this layer says it decided. */
export function decide<Outcome extends DedupeDecision['outcome']>(
  { identity }: Once,
  outcome: Outcome,
): DedupeDecision & { readonly outcome: Outcome } {
  return { by: 'dedupe', outcome, goesBy: identity.goesBy }
}
