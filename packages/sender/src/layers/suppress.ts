import type { CheckedSender } from '../checked-sender.ts'
import type { Layer } from '../layer.ts'
import type { OptOutCheck, OptOutList } from '../opt-out/opt-out-list.ts'
import type { CheckedText } from '../outgoing-text.ts'
import { decidedBefore, notSent } from '../results.ts'
import type { SendContext } from '../send-context.ts'
import type { SendResult } from '../send-result.ts'
import { refuseSetting } from '../settings.ts'
import { untilOver } from '../until-over.ts'
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
   * the sender of the text.
   *
   * It is off since such a refusal is safe by itself, while the end of it often goes unheard: a provider that lets a
   * person in again tells no list.
   *
   * @default false
   */
  readonly learn?: boolean
}

/** A list that may be able to learn. */
type Learning = Partial<Pick<OptOutList, 'add'>>

/**
 * Sends nothing to those who want no texts: not sent, with the reason `suppressed`. A text that can come from several
 * senders is held back when one of them is not wanted; one that names none, when any is not.
 *
 * When the list cannot be asked, nothing is sent (`store-unavailable`).
 *
 * @param list What `createOptOutList` makes, or any object whose `has(number, sender)` tells.
 * @throws {ConfigurationError} When the list has no `has`, or no `add` to learn by.
 * @example
 * ```ts
 * import { createOptOutList, memoryStore, suppress } from '@textwire/sender'
 *
 * const unwanted = suppress(createOptOutList({ store: memoryStore() }))
 * const ownList = suppress(new Set(['+15035550123']))
 * ```
 */
export function suppress(list: OptOutList, options?: SuppressOptions): Layer
export function suppress(list: OptOutCheck, options?: { readonly learn?: false }): Layer
export function suppress(
  list: OptOutCheck & Learning,
  { learn = false }: SuppressOptions = {},
): Layer {
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
      const learned = await isLearned(list, text, result.provider)
      return decidedBefore(result, { ...passed, learned })
    },
  })
  return { name: 'suppress', wrap }
}

function checkSuppress(list: OptOutCheck & Learning, learn: unknown): void {
  // JavaScript can hand over anything.
  const { has, add } = Object(list) as Partial<OptOutList>
  if (typeof has !== 'function') refuseSetting('suppress.list', list, 'a list, with has')
  if (typeof learn !== 'boolean') refuseSetting('suppress.learn', learn, 'true or false')
  if (learn && typeof add !== 'function') refuseSetting('suppress.list.add', add, 'a function')
}

/** The result for a text that must not go out; undefined when it may. */
async function findHeld(
  list: OptOutCheck,
  text: CheckedText,
  context: SendContext,
): Promise<SendResult | undefined> {
  try {
    const asked = sendersOf(text).map(async (sender) => list.has(text.to, sender))
    const answers = await untilOver(Promise.all(asked), context)
    if (answers.every((answer) => answer === false)) return undefined
    return notSent(text, 'suppressed', { decisions: [{ by: 'suppress', outcome: 'suppressed' }] })
  } catch (error) {
    const decisions: SuppressDecision[] = [{ by: 'suppress', outcome: 'store-unavailable' }]
    return notSent(text, 'store-unavailable', { error, decisions })
  }
}

/** Undefined for a sender that the text leaves to the provider's adapter. */
function sendersOf({ from }: CheckedText): readonly (string | undefined)[] {
  if (from === undefined || typeof from === 'string') return [from]
  const named = [...new Set(Object.values(from))]
  return named.length === 0 ? [undefined] : named
}

/** Never rejects: the refusal stands, whatever the list says. */
async function isLearned(
  list: Learning,
  { to, from }: CheckedText,
  provider: string | undefined,
): Promise<boolean> {
  const sender = typeof from === 'object' ? from[provider ?? ''] : from
  try {
    await list.add?.(to, { sender, because: 'refused' })
    return true
  } catch {
    return false
  }
}
