import { carriedBy, carrying } from './carried.ts'
import type { SendContext } from './send-context.ts'
import type { SendResult } from './send-result.ts'

/** What has gone through a layer in one send. */
export interface Passage {
  /** What is behind the layer was given the text; what became of it. */
  readonly passed: Promise<SendResult>[]
  /** Whether the layer has given its result, so that nothing may go through any more. */
  isOver: boolean
}

const key = Symbol('textwire.passage')

/** The context for a layer. Copies that it makes of it, with another deadline say, lead to the same passage. */
export const withPassage = (context: SendContext, passage: Passage): SendContext =>
  carrying(context, key, passage)

/** The passage of a context that a layer hands on; undefined when the layer has made it up. */
export const passageOf = (context: SendContext): Passage | undefined =>
  // Nobody else has the key.
  carriedBy(context, key) as Passage | undefined
