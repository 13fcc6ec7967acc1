import { describe, expect, it } from 'vitest'
import { createSender } from './create-sender.ts'
import { defineLayer } from './define-layer.ts'
import type { OwnLayer } from './define-layer.ts'
import { notSent } from './results.ts'
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

  it.each<[string, unknown]>([
    ['a name', { send: () => undefined }],
    ['what to do', { name: 'mine' }],
    ['anything', undefined],
  ])('refuses a layer without %s', (_, layer) => {
    expect(() => defineLayer(unchecked(layer))).toThrow(/^layer\./)
  })
})
