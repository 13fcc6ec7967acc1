import { describe, expect, it } from 'vitest'
import { createSender } from './create-sender.ts'
import { failover } from './failover.ts'
import { route } from './route.ts'
import type { Sender } from './sender.ts'
import { scriptedSender } from './testing/scripted-sender.ts'
import { READY } from './testing/texts.ts'

/** A guard that somebody puts round a sender. */
const guarding: Sender['send'] = async () => ({
  status: 'not-sent',
  reason: 'suppressed',
  segments: 1,
  decisions: [],
})

const wrappers: readonly [string, (sender: Sender) => Sender][] = [
  ['a copy', (sender) => ({ ...sender, send: guarding })],
  ['an heir', (sender) => Object.assign(Object.create(sender) as Sender, { send: guarding })],
  [
    'a proxy',
    (sender) =>
      new Proxy(sender, {
        get: (target, name) => (name === 'send' ? guarding : Reflect.get(target, name)),
      }),
  ],
  [
    'a function that has taken over everything of the first',
    (sender) => {
      const properties = Object.getOwnPropertyDescriptors(sender.send)
      return { ...sender, send: Object.defineProperties(guarding.bind(undefined), properties) }
    },
  ],
  [
    'a proxy of the function',
    (sender) => ({ ...sender, send: new Proxy(sender.send, { apply: () => guarding(READY) }) }),
  ],
]

describe.each(wrappers)('a sender wrapped in %s', (_, wrap) => {
  it.each<[string, (sender: Sender) => Sender]>([
    ['createSender', (sender) => createSender(sender)],
    ['failover', (sender) => failover([sender])],
    ['route', (sender) => route({ otherwise: sender })],
  ])('is asked by %s', async (__, put) => {
    const one = scriptedSender('one')
    const result = await put(wrap(one)).send(READY)
    expect(result).toMatchObject({ status: 'not-sent', reason: 'suppressed' })
    expect(one.texts).toHaveLength(0)
  })
})

it('is asked when it was wrapped after others had been put before it', async () => {
  const one = { ...scriptedSender('one') }
  const sender = createSender(one)
  one.send = guarding
  expect(await sender.send(READY)).toMatchObject({ status: 'not-sent', reason: 'suppressed' })
})

it('goes by the name of a copy', async () => {
  const one = scriptedSender('one')
  const { decisions } = await failover([one, { ...one, name: 'again' }]).send(READY)
  expect(decisions).toMatchObject([{ by: 'provider' }, { by: 'failover', after: 'one' }])
  const named = await failover([{ ...one, name: 'again' }]).send(READY)
  expect(named.decisions).toMatchObject([{ provider: 'one' }, { after: 'again' }])
})
