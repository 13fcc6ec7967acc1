import { safeParseE164 } from '@textwire/phone'
import type { CheckedSender } from '../checked-sender.ts'
import type { Layer } from '../layer.ts'
import type { OptOutCheck, OptOutList } from '../opt-out/opt-out-list.ts'
import type { CheckedText } from '../outgoing-text.ts'
import { decidedBefore, notSent } from '../results.ts'
import type { SendContext } from '../send-context.ts'
import type { SendResult } from '../send-result.ts'
import { checkOptionNames, refuseSetting } from '../settings.ts'
import { waitFor } from '../until-over.ts'
import { heldBack } from './held-back.ts'
import { recordInTime } from './record-in-time.ts'
import type { SuppressDecision } from './suppress-decision.ts'

/**
 * What `suppress` does besides asking its list.
 *
 * @example
 * ```ts
 * import type { SuppressOptions } from '@textwire/sender'
 *
 * const options: SuppressOptions = { learn: true }
 * ```
 */
export interface SuppressOptions {
  /**
   * Whether a number goes on the list when a provider refuses it as opted out, with `refused` as the reason and for
   * the sender of the text. The send waits five seconds for that at most, and its decision says what came of it.
   *
   * It is off since such a refusal is safe by itself, while the end of it often goes unheard: a provider that lets a
   * person in again tells no list. OneSignal's refusal also covers numbers that it takes for wrong, and those that were
   * asked and have not answered.
   *
   * @default false
   */
  readonly learn?: boolean | undefined
}

/** A list that may be able to learn. */
type Learning = Partial<Pick<OptOutList, 'add'>>

/**
 * Sends nothing to those who want no texts: not sent, with the reason `suppressed`. A text whose `from` is one sender is
 * held back when that one is not wanted; one without a `from`, or with one by provider, when any sender is not, since a
 * provider without an entry uses a sender that only its adapter knows.
 *
 * A `Set` of numbers will do as a list: exact ones in E.164, as any other spelling in it would match nobody.
 *
 * When the list cannot be asked, nothing is sent (`store-unavailable`).
 *
 * @param list What `createOptOutList` makes, or any object whose `has(number, sender)` tells.
 * @throws {ConfigurationError} When the list has no `has`, or no `add` to learn by, is a `Set` of anything but exact
 * numbers, or an option is not known.
 * @example
 * ```ts
 * import { createOptOutList, memoryStore, suppress } from '@textwire/sender'
 *
 * const unwanted = suppress(createOptOutList({ store: memoryStore() }))
 * const ownList = suppress(new Set(['+15035550123']))
 * ```
 */
export function suppress(list: OptOutList, options?: SuppressOptions): Layer
export function suppress(list: OptOutCheck, options?: { readonly learn?: false | undefined }): Layer
export function suppress(list: OptOutCheck & Learning, options: SuppressOptions = {}): Layer {
  checkOptionNames('suppress', options, ['learn'])
  const { learn = false } = options
  checkSuppress(list, learn)
  const wrap = (next: CheckedSender): CheckedSender => ({
    name: next.name,
    async send(text, context) {
      const held = await findHeld(list, text, context)
      if (held !== undefined) return held
      const result = await next.send(text, context)
      const passed: SuppressDecision = { by: 'suppress', outcome: 'passed' }
      if (!learn || result.status !== 'not-sent' || result.reason !== 'opted-out') {
        return decidedBefore(result, passed)
      }
      const learned = await isLearned(list, text, result.provider, context)
      return decidedBefore(result, { ...passed, learned })
    },
  })
  return { name: 'suppress', wrap }
}

function checkSuppress(list: OptOutCheck & Learning, learn: unknown): void {
  // JavaScript can hand over anything.
  const { has, add } = Object(list) as Partial<OptOutList>
  if (typeof has !== 'function') refuseSetting('suppress.list', list, 'a list, with has')
  if (isCollection(list) && ![...list.keys()].every(isExact)) {
    refuseSetting('suppress.list', list, 'exact numbers in it, such as +15035550123')
  }
  if (typeof learn !== 'boolean') refuseSetting('suppress.learn', learn, 'true or false')
  if (learn && typeof add !== 'function') refuseSetting('suppress.list.add', add, 'a function')
}

const isCollection = (
  list: unknown,
): list is ReadonlyMap<unknown, unknown> | ReadonlySet<unknown> =>
  list instanceof Set || list instanceof Map

function isExact(number: unknown): boolean {
  const parsed = typeof number === 'string' ? safeParseE164(number) : undefined
  return parsed?.ok === true && parsed.number === number
}

/** The result for a text that must not go out; undefined when it may. */
async function findHeld(
  list: OptOutCheck,
  text: CheckedText,
  context: SendContext,
): Promise<SendResult | undefined> {
  const asked = sendersOf(text).map(async (sender) => list.has(text.to, sender))
  const waited = await waitFor(Promise.all(asked), context)
  if (waited.outcome !== 'done') {
    const outcome = waited.outcome === 'failed' ? 'store-unavailable' : waited.outcome
    return heldBack(text, waited.error, { by: 'suppress', outcome })
  }
  if (waited.value.every((answer) => answer === false)) return undefined
  return notSent(text, 'suppressed', { decisions: [{ by: 'suppress', outcome: 'suppressed' }] })
}

/** Undefined stands for the senders that the text leaves to the adapters of providers. */
function sendersOf({ from }: CheckedText): readonly (string | undefined)[] {
  if (from === undefined || typeof from === 'string') return [from]
  return [...new Set([...Object.values(from), undefined])]
}

/** Never rejects: the refusal stands, whatever the list says, and whether or not it answers. */
function isLearned(
  list: Learning,
  { to, from }: CheckedText,
  provider: string | undefined,
  context: SendContext,
): Promise<boolean> {
  const sender = typeof from === 'object' ? from[provider ?? ''] : from
  return recordInTime(async () => {
    await list.add?.(to, { sender, because: 'refused' })
    return true
  }, context)
}
