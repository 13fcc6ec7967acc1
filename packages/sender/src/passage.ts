import type { SendContext } from './send-context.ts'
import type { SendResult } from './send-result.ts'

/** What has gone through a layer in one send. */
export interface Passage {
  /** What is behind the layer was given the text; what became of it. */
  readonly passed: Promise<SendResult>[]
  /** Whether the layer has given its result, so that nothing may go through any more. */
  isOver: boolean
}

const key: unique symbol = Symbol('textwire.passage')

/** A context with the passage of the layer that it is for. */
type LayerContext = SendContext & { readonly [key]?: Passage }

/** The context for a layer. Copies that it makes of it, with another deadline say, lead to the same passage. */
export const withPassage = (context: SendContext, passage: Passage): SendContext => {
  const own: LayerContext = { ...context, [key]: passage }
  return own
}

/** The passage of a context that a layer hands on; undefined when the layer has made it up. */
export const passageOf = (context: SendContext): Passage | undefined =>
  // Any object can be asked for a symbol.
  (context as LayerContext)[key]
