import { TextwireError } from '@textwire/core'
import type { CheckedSender } from './checked-sender.ts'
import { hear, type Heard } from './hear.ts'
import type { Layer } from './layer.ts'
import { type Passage, passageOf, withPassage } from './passage.ts'
import { decidedBefore, notSent } from './results.ts'
import type { SendResult } from './send-result.ts'

/**
 * A layer before a sender. What becomes of a text that it has let pass is waited for, and is never lost: when the layer
 * throws, gives up or says `not-sent` of a text that may have been sent, that counts and not the layer's word.
 */
export function withLayer(layer: Layer, next: CheckedSender): CheckedSender {
  const layered = layer.wrap(noting(next))
  return {
    name: next.name,
    async send(text, context) {
      const passage: Passage = { passed: [], isOver: false }
      const heard = await hear(layered, text, withPassage(context, passage))
      passage.isOver = true
      return settled(heard, weightiest(await Promise.all(passage.passed)), layer.name)
    },
  }
}

/** What a layer stands before, with a note of all that goes through until the layer has given its result. */
const noting = (next: CheckedSender): CheckedSender => ({
  name: next.name,
  async send(text, context) {
    const passage = passageOf(context)
    if (passage?.isOver) return notSent(text, 'unavailable', { error: lateness() })
    const passing = next.send(text, context)
    passage?.passed.push(passing)
    return passing
  },
})

const lateness = () =>
  new TextwireError('The layer had given its result before it let this text pass.', {
    code: 'layerIsOver',
  })

/** A layer of its own making may let a text pass more than once; what was sent is what counts then. */
const weightiest = (results: readonly SendResult[]): SendResult | undefined =>
  results.find(({ status }) => status === 'sent') ??
  results.find(({ status }) => status === 'unknown') ??
  results.at(-1)

function settled({ result, hasFailed }: Heard, inner: SendResult | undefined, layer: string) {
  const isDenied =
    result.status === 'not-sent' && inner !== undefined && inner.status !== 'not-sent'
  if (!hasFailed && !isDenied) return result
  const failed = { by: 'layer', layer, outcome: 'failed' } as const
  return decidedBefore(inner === undefined ? result : withErrorOf(result, inner), failed)
}

/** An error of the layer's is told where there is room for it and no other. */
function withErrorOf(result: SendResult, inner: SendResult): SendResult {
  if (result.status === 'sent' || inner.status === 'sent' || inner.error !== undefined) return inner
  return result.error === undefined ? inner : { ...inner, error: result.error }
}
