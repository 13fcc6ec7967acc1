import { InvalidInputError } from '@textwire/core'
import { createTestClock } from '@textwire/core/testing'
import { describe, expect, it } from 'vitest'
import type { CheckedSender } from './checked-sender.ts'
import { createSender } from './create-sender.ts'
import type { Layer } from './layer.ts'
import { dryRun } from './layers/dry-run.ts'
import type { ProviderAnswer } from './provider-answer.ts'
import type { Sender, SendOptions } from './sender.ts'
import { scriptedSender } from './testing/scripted-sender.ts'
import { READY, unchecked } from './testing/texts.ts'

const wrapping = (wrap: (next: CheckedSender) => CheckedSender['send']): Layer => ({
  name: 'test',
  wrap: (next) => ({ name: next.name, send: wrap(next) }),
})

describe('createSender', () => {
  it('sends a text and says what became of it', async () => {
    const one = scriptedSender('one', { status: 'sent', id: 'id-7' })
    const sender = createSender(one, [], { clock: createTestClock() })
    expect(await sender.send(READY)).toEqual({
      status: 'sent',
      provider: 'one',
      id: 'id-7',
      replayed: false,
      segments: 1,
      decisions: [{ by: 'provider', provider: 'one', outcome: 'sent', durationMs: 0 }],
    })
  })

  it('counts the segments of an SMS and none for an MMS', async () => {
    const sender = createSender(scriptedSender('one'))
    expect(await sender.send({ ...READY, text: 'x'.repeat(161) })).toMatchObject({ segments: 2 })
    const media = ['https://a.example/b.png']
    expect(await sender.send({ ...READY, media })).toMatchObject({ segments: 0 })
  })

  it('sends nothing that is wrong, and says what is', async () => {
    const one = scriptedSender('one')
    const result = await createSender(one).send({ ...READY, to: 'nobody' })
    expect(result).toMatchObject({ status: 'not-sent', reason: 'invalid', segments: 0 })
    expect(one.texts).toHaveLength(0)
  })

  it.each<[string, unknown]>([
    ['a signal that is none', { signal: {} }],
    ['no time', { deadlineMs: 0 }],
    ['a time that is none', { deadlineMs: Number.NaN }],
    ['a time that is a text', { deadlineMs: '50' }],
    ['an option that is not known', { deadline: 5 }],
    ['options that are none', null],
    ['a number in place of options', 5],
  ])('sends nothing with %s', async (_, options) => {
    const one = scriptedSender('one')
    const result = await createSender(one).send(READY, unchecked<SendOptions>(options))
    expect(result).toMatchObject({ status: 'not-sent', reason: 'invalid' })
    expect(one.texts).toHaveLength(0)
  })

  it('asks the layers in the order in which they stand', async () => {
    const order: string[] = []
    const noting = (name: string) =>
      wrapping((next) => async (text, context) => {
        order.push(`${name} before`)
        const result = await next.send(text, context)
        order.push(`${name} after`)
        return result
      })
    await createSender(scriptedSender('one'), [noting('a'), noting('b')]).send(READY)
    expect(order).toEqual(['a before', 'b before', 'b after', 'a after'])
  })

  it('gives layers the time of its clock', async () => {
    const times: number[] = []
    const layer = wrapping((next) => (text, context) => {
      times.push(context.clock.now(), context.deadlineAt)
      return next.send(text, context)
    })
    const sender = createSender(scriptedSender('one'), [layer], { clock: { now: () => 1_000 } })
    await sender.send(READY, { deadlineMs: 500 })
    expect(times).toEqual([1_000, 1_500])
  })

  describe('when something throws', () => {
    const failing = wrapping(() => () => Promise.reject(new Error('broken')))
    const failingAfter = wrapping((next) => async (text, context) => {
      await next.send(text, context)
      throw new Error('broken')
    })

    it('says not sent when nothing had left', async () => {
      const one = scriptedSender('one')
      const result = await createSender(one, [failing]).send(READY)
      expect(result).toMatchObject({ status: 'not-sent', reason: 'unavailable' })
      expect(one.texts).toHaveLength(0)
    })

    it('tells what was sent, and that a layer failed after that', async () => {
      const result = await createSender(scriptedSender('one'), [failingAfter]).send(READY)
      expect(result).toMatchObject({
        status: 'sent',
        provider: 'one',
        decisions: [{ by: 'layer', layer: 'test', outcome: 'failed' }, { by: 'provider' }],
      })
    })

    it.each<[string, ProviderAnswer]>([
      ['unknown', { status: 'unknown' }],
      ['not sent', { status: 'not-sent', reason: 'refused' }],
    ])('keeps what became of a text that is %s, with the error of the layer', async (_, answer) => {
      const result = await createSender(scriptedSender('one', answer), [failingAfter]).send(READY)
      expect(result).toMatchObject({ ...answer, provider: 'one', error: new Error('broken') })
    })

    it('says unknown when a layer that lets nothing pass gives no result', async () => {
      const odd = wrapping(() => async () => unchecked({ status: 'sent', decisions: [] }))
      expect(await createSender(scriptedSender('one'), [odd]).send(READY)).toMatchObject({
        status: 'unknown',
        decisions: [{ by: 'layer', outcome: 'failed' }],
      })
    })

    it('waits for what was let pass with another context', async () => {
      const short = wrapping((next) => async (text, context) => {
        void next.send(text, { ...context, deadlineAt: context.clock.now() + 1_000 })
        throw new Error('broken')
      })
      const result = await createSender(scriptedSender('one'), [short]).send(READY)
      expect(result).toMatchObject({ status: 'sent' })
    })

    it('counts what was sent when a layer lets a text pass twice', async () => {
      const twice = wrapping((next) => async (text, context) => {
        await next.send(text, context)
        return next.send(text, context)
      })
      const refusal: ProviderAnswer = { status: 'not-sent', reason: 'refused' }
      const one = scriptedSender('one', { status: 'sent', id: 'id-1' }, refusal)
      expect(await createSender(one, [twice]).send(READY)).toMatchObject({ status: 'sent' })
    })

    it('says unknown when the sender itself throws', async () => {
      const result = await createSender(scriptedSender('one', new Error('broken'))).send(READY)
      expect(result).toMatchObject({ status: 'unknown', provider: 'one' })
    })

    it.each<[string, unknown]>([
      ['no result', { ok: true }],
      ['nothing', undefined],
      ['sent without an id', { status: 'sent', provider: 'x' }],
      ['sent by nobody', { status: 'sent', provider: '', id: 'id-1' }],
      ['not sent for no reason', { status: 'not-sent' }],
    ])('says unknown when a sender gives %s', async (_, given) => {
      const odd: Sender = { name: 'odd', send: () => Promise.resolve(unchecked(given)) }
      expect(await createSender(odd).send(READY)).toMatchObject({
        status: 'unknown',
        provider: 'odd',
      })
    })

    it('fills in what a sender leaves out', async () => {
      const short = { status: 'sent', id: 'id-7' }
      const odd: Sender = { name: 'odd', send: () => Promise.resolve(unchecked(short)) }
      expect(await createSender(odd).send(READY)).toMatchObject({
        ...short,
        provider: 'odd',
        replayed: false,
        segments: 1,
      })
    })
  })

  describe('when the caller aborts', () => {
    const reason = new Error('changed my mind')

    it('rejects with the reason, and sends nothing, when that was before', async () => {
      const one = scriptedSender('one')
      const sending = createSender(one).send(READY, { signal: AbortSignal.abort(reason) })
      await expect(sending).rejects.toBe(reason)
      expect(one.texts).toHaveLength(0)
    })

    it('rejects while a sender does not answer, and lets layers note that it may have left', async () => {
      const controller = new AbortController()
      const never = scriptedSender('one', () => {
        queueMicrotask(() => controller.abort(reason))
        return new Promise(() => undefined)
      })
      const seen: unknown[] = []
      const layer = wrapping((next) => async (text, context) => {
        const result = await next.send(text, context)
        seen.push(result.status)
        return result
      })
      const sending = createSender(never, [layer]).send(READY, { signal: controller.signal })
      await expect(sending).rejects.toBe(reason)
      expect(seen).toEqual(['unknown'])
    })

    it('never takes the reason for what a provider says', async () => {
      const controller = new AbortController()
      const earlier = new InvalidInputError('an earlier text', [])
      const never = scriptedSender('one', () => {
        queueMicrotask(() => controller.abort(earlier))
        return new Promise(() => undefined)
      })
      const seen: unknown[] = []
      const layer = wrapping((next) => async (text, context) => {
        const result = await next.send(text, context)
        seen.push(result.status)
        return result
      })
      const sending = createSender(never, [layer]).send(READY, { signal: controller.signal })
      await expect(sending).rejects.toBe(earlier)
      expect(seen).toEqual(['unknown'])
    })

    it('still tells what was sent when the abort came too late', async () => {
      const controller = new AbortController()
      const one = scriptedSender('one', { status: 'sent', id: 'id-7' })
      const layer = wrapping((next) => async (text, context) => {
        const result = await next.send(text, context)
        controller.abort(reason)
        return result
      })
      const result = await createSender(one, [layer]).send(READY, { signal: controller.signal })
      expect(result).toMatchObject({ status: 'sent', id: 'id-7' })
    })
  })

  it('minds a signal of another realm', async () => {
    const { signal } = new AbortController()
    const foreign = Object.setPrototypeOf(
      {
        aborted: true,
        reason: 'gone',
        addEventListener: signal.addEventListener,
        removeEventListener: signal.removeEventListener,
      },
      null,
    ) as AbortSignal
    const one = scriptedSender('one')
    await expect(createSender(one).send(READY, { signal: foreign })).rejects.toBe('gone')
    expect(one.texts).toHaveLength(0)
  })

  describe('with a deadline', () => {
    it('does not wait longer for a sender that does not answer', async () => {
      const clock = createTestClock()
      const never = scriptedSender('one', () => {
        queueMicrotask(() => clock.advance(5_000))
        return new Promise(() => undefined)
      })
      const result = await createSender(never, [], { clock }).send(READY, { deadlineMs: 5_000 })
      expect(result).toMatchObject({ status: 'unknown', error: { code: 'deadline' } })
    })

    it('does not ask a sender when a layer has used up the time', async () => {
      const clock = createTestClock()
      const slow = wrapping((next) => (text, context) => {
        clock.advance(5_000)
        return next.send(text, context)
      })
      const one = scriptedSender('one')
      const result = await createSender(one, [slow], { clock }).send(READY, { deadlineMs: 5_000 })
      expect(result).toMatchObject({ status: 'not-sent', reason: 'unavailable' })
      expect(one.texts).toHaveLength(0)
    })
  })

  it('keeps the decisions of a sender that passes texts on to another', async () => {
    const inside = createSender(scriptedSender('one'))
    const outside: Sender = { name: 'noted', send: (text, options) => inside.send(text, options) }
    const { decisions } = await createSender(outside).send(READY)
    expect(decisions).toMatchObject([{ by: 'provider', provider: 'one' }])
  })

  it.each<[string, () => unknown, string]>([
    ['no sender', () => createSender(unchecked(undefined)), 'through'],
    ['no name', () => createSender(unchecked({ send: () => 0 })), 'through.name'],
    ['layers that are no list', () => createSender(scriptedSender('one'), unchecked({})), 'layers'],
    ['no layer', () => createSender(scriptedSender('one'), [unchecked(null)]), 'layers.0'],
    // oxlint-disable-next-line no-sparse-arrays -- it is what is tested
    ['a hole', () => createSender(scriptedSender('one'), unchecked([, dryRun()])), 'layers.0'],
    [
      'options that are none',
      () => createSender(scriptedSender('one'), [], unchecked(null)),
      'createSender',
    ],
    [
      'an option that is not known',
      () => createSender(scriptedSender('one'), [], unchecked({ clcok: {} })),
      'createSender.clcok',
    ],
  ])('refuses %s when it is made', (_, make, setting) => {
    expect(make).toThrow(expect.objectContaining({ name: 'ConfigurationError', setting }))
  })
})
