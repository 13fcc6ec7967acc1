import { expect, it } from 'vitest'
import { createSender } from './create-sender.ts'
import { defineLayer } from './define-layer.ts'
import { failover } from './failover.ts'
import type { Layer } from './layer.ts'
import type { SendContext } from './send-context.ts'
import { scriptedSender } from './testing/scripted-sender.ts'
import { READY } from './testing/texts.ts'

/** Lets a text pass under a copy of its context, and gives up at once. */
const impatient = (copy: (context: SendContext) => SendContext): Layer => ({
  name: 'impatient',
  wrap: (next) => ({
    name: next.name,
    async send(text, context) {
      void next.send(text, copy(context))
      throw new Error('too slow')
    },
  }),
})

const slow = defineLayer({
  name: 'slow',
  async send(text, next) {
    await new Promise(setImmediate)
    return next(text)
  },
})

it.each<[string, (context: SendContext) => SendContext]>([
  ['itself', (context) => context],
  ['spread', (context) => ({ ...context, deadlineAt: context.deadlineAt })],
  ['spread, with a markLeft of its own', (context) => ({ ...context, markLeft: () => undefined })],
  [
    'made field by field',
    ({ signal, deadlineAt, clock, hasLeft, markLeft }) => {
      return { signal, deadlineAt, clock, hasLeft, markLeft }
    },
  ],
])('waits for a text that a layer let pass, its context %s', async (_, copy) => {
  const [first, second] = [scriptedSender('first'), scriptedSender('second')]
  const layered = createSender(first, [slow, impatient(copy), slow])
  expect(await failover([layered, second]).send(READY)).toMatchObject({
    status: 'sent',
    provider: 'first',
    decisions: [{ layer: 'slow' }, { layer: 'impatient', outcome: 'failed' }, {}, {}, {}],
  })
  expect(second.texts).toHaveLength(0)
})
