import { describe, expect, it } from 'vitest'
import { defineSender } from './define-sender.ts'
import type { OwnProvider } from './define-sender.ts'
import { READY, unchecked } from './testing/texts.ts'
import { ConfigurationError } from '@textwire/core'
import { tooMany } from './testing/errors.ts'

const sendingWith = (send: OwnProvider['send']) => defineSender({ name: 'modem', send }).send(READY)

describe('defineSender', () => {
  it('makes a sender of a provider of your own', async () => {
    expect(await sendingWith(async ({ to }) => ({ status: 'sent', id: `to ${to}` }))).toMatchObject(
      {
        status: 'sent',
        provider: 'modem',
        id: 'to +15035550123',
        segments: 1,
      },
    )
  })

  it.each<[string, unknown, object]>([
    ['anything', new Error('broken'), { status: 'unknown' }],
    ['what is no error', 'broken', { status: 'unknown' }],
    [
      'a setting that is wrong',
      new ConfigurationError('x', { setting: 'x' }),
      { status: 'unknown' },
    ],
    ['an error that says unknown', tooMany('unknown'), { status: 'unknown' }],
    [
      'an error that says not sent',
      tooMany('not-sent'),
      { status: 'not-sent', reason: 'rate-limited', notBefore: expect.any(Date) as Date },
    ],
  ])('reads %s that is thrown', async (_, error, expected) => {
    const result = await sendingWith(() => Promise.reject(error))
    expect(result).toMatchObject({ ...expected, provider: 'modem', error })
  })

  it('takes of an answer what belongs there alone', async () => {
    const answer = { status: 'not-sent', reason: 'refused', decisions: 5 }
    expect(await sendingWith(async () => unchecked(answer))).toMatchObject({
      status: 'not-sent',
      decisions: [{ by: 'provider' }],
    })
  })

  it('reads what is thrown before there is a promise', async () => {
    const result = await sendingWith(() => {
      throw new Error('broken')
    })
    expect(result).toMatchObject({ status: 'unknown' })
  })

  it.each<[string, unknown, string]>([
    ['no name', { send: () => undefined }, 'provider.name'],
    ['no way to send', { name: 'modem' }, 'provider'],
  ])('refuses %s', (_, provider, setting) => {
    const make = () => defineSender(unchecked(provider))
    expect(make).toThrow(expect.objectContaining({ name: 'ConfigurationError', setting }))
  })

  it.each<[string, unknown]>([
    ['nothing', undefined],
    ['another status', { status: 'ok' }],
    ['sent without an id', { status: 'sent' }],
    ['sent with an empty id', { status: 'sent', id: '' }],
    ['sent with an id that is no text', { status: 'sent', id: 7 }],
    ['not sent without a reason', { status: 'not-sent' }],
    ['not sent for a reason that is none', { status: 'not-sent', reason: 'toString' }],
  ])('takes %s for unknown', async (_, answer) => {
    const result = await sendingWith(async () => unchecked(answer))
    expect(result).toMatchObject({ status: 'unknown', provider: 'modem' })
    expect(result.decisions).toMatchObject([{ by: 'provider', outcome: 'unknown' }])
  })
})
