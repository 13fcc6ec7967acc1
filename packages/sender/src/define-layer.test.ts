import { describe, expect, it } from 'vitest'
import { createSender } from './create-sender.ts'
import { defineLayer } from './define-layer.ts'
import type { OwnLayer } from './define-layer.ts'
import { failover } from './failover.ts'
import { notSent } from './results.ts'
import type { SendResult } from './send-result.ts'
import { scriptedSender } from './testing/scripted-sender.ts'
import { READY, unchecked } from './testing/texts.ts'

const through = (send: OwnLayer['send']) => {
  const one = scriptedSender('one')
  return { one, sender: createSender(one, [defineLayer({ name: 'mine', send })]) }
}

describe('defineLayer', () => {
  it('notes that a text passed', async () => {
    const { sender } = through((text, next) => next(text))
    const { decisions } = await sender.send(READY)
    expect(decisions).toMatchObject([
      { by: 'layer', layer: 'mine', outcome: 'passed' },
      { by: 'provider' },
    ])
  })

  it('holds a text back', async () => {
    const { one, sender } = through(async (text) => notSent(text, 'not-allowed'))
    expect(await sender.send(READY)).toMatchObject({
      status: 'not-sent',
      reason: 'not-allowed',
      decisions: [{ by: 'layer', layer: 'mine', outcome: 'stopped' }],
    })
    expect(one.texts).toHaveLength(0)
  })

  it('changes a text on its way', async () => {
    const { one, sender } = through((text, next) => next({ ...text, text: `${text.text} Bye` }))
    await sender.send(READY)
    expect(one.texts[0]?.text).toBe('Your order is ready. Bye')
  })

  it('sends nothing when the changed text is wrong', async () => {
    const { one, sender } = through((text, next) => next({ ...text, to: 'nobody' }))
    expect(await sender.send(READY)).toMatchObject({ status: 'not-sent', reason: 'invalid' })
    expect(one.texts).toHaveLength(0)
  })

  it('sends once, however often next is called', async () => {
    const { one, sender } = through(async (text, next) => {
      await next(text)
      return next(text)
    })
    expect(await sender.send(READY)).toMatchObject({ status: 'sent' })
    expect(one.texts).toHaveLength(1)
  })

  describe('that does not stand by the text it let pass', () => {
    const answered = { status: 'sent', provider: 'one', id: 'id-1' }
    const failed = { by: 'layer', layer: 'mine', outcome: 'failed' }

    it.each<[string, OwnLayer['send']]>([
      [
        'throws after it',
        async (text, next) => {
          await next(text)
          throw new Error('broken')
        },
      ],
      [
        'throws meanwhile',
        async (text, next) => {
          void next(text)
          throw new Error('too slow')
        },
      ],
      [
        'says not sent meanwhile',
        async (text, next) => {
          void next(text)
          return notSent(text, 'not-allowed')
        },
      ],
      [
        'gives nothing',
        async (text, next) => {
          void next(text)
          return unchecked(undefined)
        },
      ],
    ])('is overruled when it %s', async (_, send) => {
      const { one, sender } = through(send)
      const result = await sender.send(READY)
      expect(result).toMatchObject({ ...answered, decisions: [failed, { by: 'provider' }] })
      expect(one.texts).toHaveLength(1)
    })

    it('never has the next sender text as well', async () => {
      const impatient = defineLayer({
        name: 'impatient',
        send: async (text, next) => {
          void next(text)
          throw new Error('too slow')
        },
      })
      const [first, second] = [scriptedSender('first'), scriptedSender('second')]
      const result = await failover([createSender(first, [impatient]), second]).send(READY)
      expect(result).toMatchObject({ status: 'sent', provider: 'first' })
      expect(second.texts).toHaveLength(0)
    })

    it('sends nothing any more once it has given its result', async () => {
      let late: Promise<SendResult> | undefined
      const { promise: over, resolve: end } = Promise.withResolvers<void>()
      const { one, sender } = through(async (text, next) => {
        const passLate = async () => {
          await over
          return next(text)
        }
        late = passLate()
        throw new Error('too slow')
      })
      expect(await sender.send(READY)).toMatchObject({ status: 'not-sent', decisions: [failed] })
      end()
      expect(await late).toMatchObject({ status: 'not-sent', error: { code: 'layerIsOver' } })
      expect(one.texts).toHaveLength(0)
    })

    it('keeps its own word that nobody knows', async () => {
      const { sender } = through(async (text, next) => {
        const { decisions } = await next(text)
        return { status: 'unknown', segments: 1, decisions }
      })
      expect(await sender.send(READY)).toMatchObject({ status: 'unknown' })
    })
  })

  it.each<[string, unknown]>([
    ['a name', { send: () => undefined }],
    ['what to do', { name: 'mine' }],
    ['anything', undefined],
  ])('refuses a layer without %s', (_, layer) => {
    expect(() => defineLayer(unchecked(layer))).toThrow(/^layer\./)
  })
})
