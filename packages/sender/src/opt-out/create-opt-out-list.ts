import { TextwireError } from '@textwire/core'
import { parseE164 } from '@textwire/phone'
import { hashOf } from '../hash-of.ts'
import { checkStore } from '../layers/check-layer-settings.ts'
import { checkOptionNames, refuseSetting } from '../settings.ts'
import type { Entry, Store } from '../store.ts'
import { checkDetails } from './check-details.ts'
import { createTurns } from './create-turns.ts'
import type { OptOut, OptOutDetails, OptOutList } from './opt-out-list.ts'
import { readOptOutWords, writeOptOutWords } from './opt-out-record.ts'
import { ALL_SENDERS, ANY_SOURCE, inForce, keepsAway, withWord } from './opt-out-word.ts'
import type { OptOutWord } from './opt-out-word.ts'
import { toSenderId } from './to-sender-id.ts'

// Each round lost is one that another process won, and few write of one person at once.
const MAX_ROUNDS = 50
const NAMES = ['store', 'scope', 'now'] as const

/**
 * Where opt-outs are kept, and how far one reaches.
 *
 * @example
 * ```ts
 * import { memoryStore, type OptOutListOptions } from '@textwire/sender'
 *
 * const options: OptOutListOptions = { store: memoryStore(), scope: 'sender' }
 * ```
 */
export interface OptOutListOptions {
  /** Holds the opt-outs, by a hash of the number. It has to outlive the process; one in memory is for tests. */
  readonly store: Store
  /**
   * What STOP to one sender means: no more texts to the number from anybody, or none from that sender, as carriers
   * have it. With `number`, START to any of the senders ends it; the senders told are not kept.
   *
   * @default 'number'
   */
  readonly scope?: 'number' | 'sender' | undefined
  /** Milliseconds since the epoch. @default Date.now */
  readonly now?: (() => number) | undefined
}

/**
 * A list of the people who want no texts, kept in a store, for `suppress`. Opt-outs never run out.
 *
 * Words may come late, twice and in any order: for each number, sender and source the latest counts, by the time at
 * which the person said it. Of two at the same time, the opt-out counts. Of a number, 250 such words are kept; of more,
 * the oldest opt-outs become one for all senders, known from `earlier`.
 *
 * @throws {ConfigurationError} When an option is not what it has to be.
 * @example
 * ```ts
 * import { createOptOutList, memoryStore, suppress } from '@textwire/sender'
 *
 * const list = createOptOutList({ store: memoryStore() })
 * await list.add('+15035550123', { because: 'called our office' })
 *
 * const layers = [suppress(list)]
 * ```
 */
export function createOptOutList(options: OptOutListOptions): OptOutList {
  checkList(options)
  const { store, scope = 'number', now = Date.now } = options
  const toSender = (sender: string | undefined) =>
    scope === 'number' || sender === undefined ? ALL_SENDERS : toSenderId(sender)
  const inTurn = createTurns()
  const read = async (number: string) =>
    readOptOutWords((await store.get(await toKey(number)))?.value)
  const say = async (number: string, details: OptOutDetails, because: string, out: boolean) => {
    const sender = toSender(details.sender)
    const at = details.at?.getTime()
    const key = await toKey(number)
    return inTurn(key, (isOver) => {
      const turnMs = now()
      // After its turn an end of opt-outs must not lift those that have been said since; an opt-out may undo such ends.
      const undatedMs = (words: readonly OptOutWord[]) =>
        !out && isOver() ? turnMs : afterAll(words, now(), out)
      // A clock that is ahead must not outdo whatever the person says until then.
      const toMs = (words: readonly OptOutWord[]) =>
        at === undefined ? undatedMs(words) : Math.min(at, now())
      return keep(store, key, (words) => ({ sender, because, at: toMs(words), out }))
    })
  }
  return {
    // With the scope `number` every word counts, also one to a sender, from a time when the scope was another.
    has: async (number, sender) => keepsAway(await read(number), toSender(sender)),
    add: async (number, details = {}) => {
      checkDetails('optOutList.add', details)
      await say(number, details, details.because ?? 'by hand', true)
    },
    remove: async (number, details = {}) => {
      checkDetails('optOutList.remove', details)
      await say(number, details, details.because ?? ANY_SOURCE, false)
    },
    find: async (number) => inForce(await read(number)).map(toOptOut),
  }
}

function checkList(options: OptOutListOptions): void {
  checkOptionNames('optOutList', options, NAMES)
  const { store, scope, now } = options
  checkStore('optOutList.store', store)
  if (scope !== undefined && scope !== 'number' && scope !== 'sender') {
    refuseSetting('optOutList.scope', scope, "'number' or 'sender'")
  }
  if (now !== undefined && typeof now !== 'function') {
    refuseSetting('optOutList.now', now, 'a function')
  }
}

/** A moment at which a word outdoes all that is known, also what was said in the same millisecond. */
function afterAll(words: readonly OptOutWord[], nowMs: number, out: boolean): number {
  const knownMs = words.map(({ at }) => (out ? at : at + 1))
  return Math.max(nowMs, ...knownMs)
}

/** Hashed, so that no error of a store and none of its logs shows who wants no texts. */
const toKey = async (number: string) => `opt-out:${await hashOf(parseE164(number))}`

function toOptOut({ sender, because, at }: OptOutWord): OptOut {
  return { ...(sender !== ALL_SENDERS && { sender }), because, at: new Date(at) }
}

/** Adds a word to what the store holds, whoever else writes at the same time. */
async function keep(
  store: Store,
  key: string,
  toWord: (words: readonly OptOutWord[]) => OptOutWord,
): Promise<void> {
  let held: Entry | undefined = await store.get(key)
  for (let round = 0; round < MAX_ROUNDS; round += 1) {
    const words = readOptOutWords(held?.value)
    const next = withWord(words, toWord(words))
    if (next === words) return
    if (await isWritten(store, key, held, writeOptOutWords(next))) return
    held = await store.get(key)
  }
  throw new TextwireError(`An opt-out lost ${MAX_ROUNDS} races to write it and is not kept.`, {
    code: 'optOutNotKept',
  })
}

async function isWritten(store: Store, key: string, held: Entry | undefined, value: string) {
  if (held !== undefined) return store.replace(key, held.value, value)
  return (await store.claim([key], value)).key !== undefined
}
