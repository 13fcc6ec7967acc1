import { describe, expect, it } from 'vitest'
import type { CallOptions } from '@textwire/onesignal'
import { accountOf, allowed, GAVE_UP } from './support/account.ts'
import type { Account } from './support/account.ts'
import { atOnce } from './support/at-once.ts'
import { createChaos } from './support/chaos.ts'
import type { Chaos, ChaosOptions } from './support/chaos.ts'

/** One number each, from the ranges that are kept for fiction. */
const numbers = Array.from(
  { length: 2_000 },
  (_, index) => `+1${201 + Math.floor(index / 100)}55501${String(index % 100).padStart(2, '0')}`,
)

const textTo = (number: string) => ({
  include_phone_numbers: [number],
  contents: { en: `Your code is ${number.slice(-4)}.` },
})

/** Every tenth person has unsubscribed before. */
const isSubscribed = (index: number) => index % 10 !== 9

/** Of ten callers one is in a hurry and one gives up on the way; the others take their time. */
function optionsFor(index: number, { clock, random }: Chaos): CallOptions {
  if (index % 10 === 1) return { deadlineMs: 5_000 }
  if (index % 10 !== 2) return {}
  const controller = new AbortController()
  clock.setTimer(random() * 20_000, () => controller.abort(GAVE_UP))
  // Who gives up learns nothing from the client, and has to know the key to ask again.
  return { signal: controller.signal, idempotencyKey: crypto.randomUUID() }
}

interface Run extends Omit<ChaosOptions, 'operation'> {
  readonly concurrency: number
  readonly count: number
}

type Sent = Account & { readonly number: string; readonly subscribed: boolean }

async function run({ concurrency, count, ...options }: Run) {
  const chaos = createChaos({ ...options, operation: 'onesignal.sendMessage' })
  const { world, client, clock, random } = chaos
  const send = async (number: string, index: number): Promise<Sent> => {
    const subscribed = isSubscribed(index)
    world.onesignal.app().subscription({ phone: number, subscribed })
    await clock.sleep(random() * 2_000)
    const given = optionsFor(index, chaos)
    const account = await accountOf(client.messages.send(textTo(number), given))
    return { ...account, number, subscribed, key: account.key ?? given.idempotencyKey }
  }
  const accounts = await atOnce(concurrency, numbers.slice(0, count), send)
  await chaos.quiet()
  return { ...chaos, accounts, textsOf: (number: string) => world.phone(number).inbox.length }
}

const runs: readonly Run[] = [
  { seed: 1, rate: 0.2, concurrency: 50, count: 2_000 },
  { seed: 20_261_121, rate: 0.5, concurrency: 50, count: 2_000 },
  { seed: 77, rate: 0.9, concurrency: 50, count: 1_500 },
  { seed: 1_337, rate: 0.5, concurrency: 50, count: 1_500, isThrifty: true },
  { seed: 4_711, rate: 0.5, concurrency: 1, count: 1_000 },
]

describe.each(runs)(
  'sends in chaos (seed $seed, $rate of the requests in trouble, $concurrency at once)',
  (options) => {
    it('are what the client says, and settle to one text for each person', async () => {
      const { accounts, textsOf, calm, world } = await run(options)
      const wrong = accounts.filter(({ said, number }) => !allowed[said].includes(textsOf(number)))
      expect(wrong).toEqual([])
      const said = new Set(accounts.map((account) => account.said))
      expect(said).toEqual(new Set(['done', 'not-sent', 'unknown']))
      world.assertFaultsUsed()

      const open = accounts.filter((account) => account.said !== 'done')
      const settled = await atOnce(50, open, ({ number, key }) =>
        accountOf(calm.messages.send(textTo(number), { idempotencyKey: key ?? '' })),
      )
      const wanted = open.map(({ subscribed }) => (subscribed ? 'done' : 'not-sent'))
      expect(settled.map((account) => account.said)).toEqual(wanted)
      const texts = accounts.map(({ number }) => textsOf(number))
      expect(texts).toEqual(accounts.map(({ subscribed }) => (subscribed ? 1 : 0)))
    })
  },
)

describe('the chaos itself', () => {
  const options = { seed: 5, rate: 0.5, concurrency: 50, count: 300 }

  it('is the same for the same seed', async () => {
    const [one, other] = [await run(options), await run(options)]
    const told = ({ accounts, textsOf }: typeof one) =>
      accounts.map(({ said, attempts, number }) => [said, attempts, textsOf(number)])
    expect(told(one)).toEqual(told(other))
  })

  it('is another for another seed', async () => {
    const [one, other] = [await run(options), await run({ ...options, seed: 6 })]
    const told = ({ accounts }: typeof one) => accounts.map(({ said }) => said)
    expect(told(one)).not.toEqual(told(other))
  })

  it('cuts off nobody whose requests meet no trouble', async () => {
    const { accounts } = await run({ ...options, rate: 0 })
    expect(new Set(accounts.map(({ attempts }) => attempts))).toEqual(new Set([1]))
  })
})
