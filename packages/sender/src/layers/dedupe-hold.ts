import { carriedBy, carrying } from '../carried.ts'
import type { SendContext } from '../send-context.ts'

/** A key that a `dedupe` has taken for the text on its way, as those behind it know it. */
export interface Hold {
  /** What it put under the key. */
  readonly mark: string
  /** The hash of what it put there for. */
  readonly content: string
  /** What a `dedupe` behind it knows of the text, as the store would have it; undefined while it may be sent. */
  known?: string | undefined
}

/** From the registry of symbols: the layers of one chain may come from two copies of this file. */
const key = Symbol.for('textwire.dedupe')

/** The context for those who stand behind a `dedupe` that has taken a key. */
export const withHold = (context: SendContext, hold: Hold): SendContext =>
  carrying(context, key, [...holdsOf(context), hold])

/** The nearest hold by a mark that was found in a store; undefined when it is another text's. */
export const holdOf = (context: SendContext, mark: string | undefined, content: string) =>
  holdsOf(context).findLast((hold) => hold.mark === mark && hold.content === content)

const holdsOf = (context: SendContext): readonly Hold[] =>
  // Nobody else uses the key.
  (carriedBy(context, key) as readonly Hold[] | undefined) ?? []
