import {
  allowCountries,
  createOptOutList,
  createSender,
  dedupe,
  defineLayer,
  dryRun,
  failover,
  limit,
  memoryStore,
  quietHours,
  route,
  suppress,
} from '@textwire/sender'
import type { Decision, OptOutList, OutgoingText, Sender } from '@textwire/sender'
import { describe, expect, it } from 'vitest'
import { number } from '../support/airship-people.ts'
import { openBoth } from './support/open-both.ts'
import type { Both } from './support/open-both.ts'

const order: OutgoingText = { to: number, text: 'Your order is ready.', key: 'order-17-ready' }
const offer: OutgoingText = { to: number, text: 'Two for one.', kind: 'commercial' }
const canadian = '+14165550100'
const windowMs = 86_400_000

interface Stage extends Both {
  readonly list: OptOutList
  readonly sender: Sender
}

const zonesOf = () => 'Asia/Singapore'

/** A sender with everything: noon in UTC is eight in the evening in Singapore, and quiet time begins at nine. */
async function open(isDry = false): Promise<Stage> {
  const both = await openBoth()
  const { world, clock, onesignal, airship, project } = both
  for (const phone of [number, canadian]) project.channel({ phone })
  const now = () => world.clock.now()
  const store = memoryStore({ now })
  const list = createOptOutList({ store, now })
  const sayHowToStop = defineLayer({
    name: 'say how to stop',
    send: ({ text, ...rest }, next) =>
      next({ ...rest, text: rest.kind === 'commercial' ? `${text} Reply STOP to end` : text }),
  })
  const layers = [
    allowCountries(['US', 'CA']),
    suppress(list),
    quietHours({ from: '21:00', to: '08:00', for: 'commercial', zonesOf, now }),
    dedupe({ windowMs, store }),
    limit({ texts: 2, windowMs, store, name: 'two a day' }),
    sayHowToStop,
    ...(isDry ? [dryRun()] : []),
  ]
  const routes = route({ US: failover([onesignal, airship]), CA: airship })
  return { ...both, list, sender: createSender(routes, layers, { clock }) }
}

/** A decision in few words. */
function toWords(decision: Decision): string {
  const { by, outcome } = decision
  const who = by === 'provider' ? decision.provider : by === 'failover' ? decision.after : ''
  const which = by === 'route' ? decision.matched : ''
  const why = 'reason' in decision ? (decision.reason ?? '') : ''
  return [by, outcome, who, which, why].filter(Boolean).join(' ')
}

const before = ['allowCountries passed', 'suppress passed']
const upToLimit = [...before, 'quietHours exempt', 'dedupe passed', 'limit passed']
const transaction = { ...order, kind: 'transactional' } as const
const within = [...upToLimit, 'layer passed']
const throughOneSignal = ['provider sent onesignal', 'failover done onesignal']

interface Row {
  readonly what: string
  readonly prepare?: (stage: Stage) => unknown
  readonly text?: OutgoingText
  readonly isDry?: boolean
  readonly result: object
  readonly decisions: readonly string[]
  /** How many texts lie on the phone in the end. */
  readonly texts: number
}

const lockOut = ({ world }: Stage) =>
  world.fault({ operation: 'onesignal.sendMessage', status: 401 })
const sendAs =
  (key: string) =>
  ({ sender }: Stage) =>
    sender.send({ ...transaction, key })

const rows: readonly Row[] = [
  {
    what: 'a transaction',
    result: { status: 'sent', provider: 'onesignal', replayed: false },
    decisions: [...within, 'route passed US', ...throughOneSignal],
    texts: 1,
  },
  {
    what: 'advertising before the night',
    text: offer,
    result: { status: 'sent', provider: 'onesignal' },
    decisions: [
      ...before,
      'quietHours passed',
      'dedupe passed',
      'limit passed',
      'layer passed',
      'route passed US',
      ...throughOneSignal,
    ],
    texts: 1,
  },
  {
    what: 'advertising in the night',
    prepare: ({ world }) => world.clock.advance('2h'),
    text: offer,
    result: {
      status: 'not-sent',
      reason: 'quiet-hours',
      notBefore: new Date('2026-06-02T00:00:00Z'),
    },
    decisions: [...before, 'quietHours quiet'],
    texts: 0,
  },
  {
    what: 'a text to a country that is not allowed',
    text: { ...transaction, to: '+37120000000' },
    result: { status: 'not-sent', reason: 'country-not-allowed' },
    decisions: ['allowCountries refused'],
    texts: 0,
  },
  {
    what: 'a text to somebody on the opt-out list',
    prepare: ({ list }) => list.add(number, { because: 'called' }),
    result: { status: 'not-sent', reason: 'suppressed' },
    decisions: ['allowCountries passed', 'suppress suppressed'],
    texts: 0,
  },
  {
    what: 'a repeat',
    prepare: sendAs('order-17-ready'),
    result: { status: 'sent', provider: 'onesignal', replayed: true },
    decisions: [...before, 'quietHours exempt', 'dedupe replayed'],
    texts: 1,
  },
  {
    what: 'the third text of a day',
    prepare: async (stage) => {
      await sendAs('order-15-ready')(stage)
      await sendAs('order-16-ready')(stage)
    },
    result: {
      status: 'not-sent',
      reason: 'limit-reached',
      notBefore: new Date('2026-06-02T12:00:00Z'),
    },
    decisions: [...before, 'quietHours exempt', 'dedupe passed', 'limit limit-reached'],
    texts: 2,
  },
  {
    what: 'a text that the first provider refuses',
    prepare: lockOut,
    result: { status: 'sent', provider: 'airship' },
    decisions: [
      ...within,
      'route passed US',
      'provider not-sent onesignal unauthorized',
      'failover next onesignal unauthorized',
      'provider sent airship',
      'failover done airship',
    ],
    texts: 1,
  },
  {
    what: 'a text of which the first provider says nothing',
    prepare: ({ world }) =>
      world.fault({ operation: 'onesignal.sendMessage', reset: 'after', times: 4 }),
    result: { status: 'unknown', provider: 'onesignal' },
    decisions: [
      ...within,
      'route passed US',
      'provider unknown onesignal',
      'failover stopped onesignal unknown',
    ],
    texts: 1,
  },
  {
    what: 'a text to somebody who has unsubscribed at the first provider',
    prepare: ({ app }) => app.subscription({ phone: number, subscribed: false }),
    result: { status: 'not-sent', reason: 'opted-out', provider: 'onesignal' },
    decisions: [
      ...within,
      'route passed US',
      'provider not-sent onesignal opted-out',
      'failover stopped onesignal opted-out',
    ],
    texts: 0,
  },
  {
    what: 'a text to another country',
    text: { ...transaction, to: canadian },
    result: { status: 'sent', provider: 'airship' },
    decisions: [...within, 'route passed CA', 'provider sent airship'],
    texts: 1,
  },
  {
    what: 'a dry run',
    isDry: true,
    result: { status: 'not-sent', reason: 'dry-run' },
    decisions: [...within, 'dryRun stopped'],
    texts: 0,
  },
]

describe('a sender with every layer', () => {
  it.each(rows)('says all that was decided about $what', async (row) => {
    const { prepare, text = transaction, isDry, result, decisions, texts } = row
    const stage = await open(isDry)
    await prepare?.(stage)
    const given = await stage.sender.send(text)
    expect(given).toMatchObject({ ...result, segments: 1 })
    expect(given.decisions.map(toWords)).toEqual(decisions)
    expect(stage.textsOf(text.to)).toHaveLength(texts)
    expect(JSON.parse(JSON.stringify(given.decisions))).toEqual(given.decisions)
    expect(JSON.stringify(given.decisions)).not.toContain(text.to.slice(1))
  })

  it('frees the place and the key of a text that nobody took', async () => {
    const stage = await open()
    const { world, project, sender } = stage
    project.channel({ phone: number, consent: 'opted-out' })
    for (let time = 0; time < 3; time += 1) {
      lockOut(stage)
      // One after the other, as a program tries again.
      // oxlint-disable-next-line no-await-in-loop
      expect(await sender.send(transaction)).toMatchObject({ reason: 'opted-out' })
    }
    expect(await sender.send(transaction)).toMatchObject({ status: 'sent', provider: 'onesignal' })
    world.assertFaultsUsed()
  })

  it('says what was changed on the way', async () => {
    const { sender, textsOf } = await open()
    await sender.send(offer)
    expect(textsOf(number)).toEqual(['Two for one. Reply STOP to end'])
  })
})
