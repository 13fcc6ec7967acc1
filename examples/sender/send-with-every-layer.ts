// One sender over OneSignal and Airship, with everything before it that can hold a text back. Each text here meets something else;
// the result says what, and the phones agree.
import { createAirship } from '@textwire/airship'
import { createMockServer, defaultAirshipProject, defaultOneSignalApp } from '@textwire/mock-server'
import { createOneSignal } from '@textwire/onesignal'
import {
  allowCountries,
  createOptOutList,
  createSender,
  dedupe,
  dryRun,
  failover,
  limit,
  memoryStore,
  quietHours,
  route,
  type OutgoingText,
  type Sender,
  suppress,
} from '@textwire/sender'
import { airshipSender } from '@textwire/sender/airship'
import { oneSignalSender } from '@textwire/sender/onesignal'

const day = 86_400_000
const world = createMockServer({ clock: { start: new Date('2026-11-21T21:30Z'), frozen: true } })
const now = () => world.clock.now()
const onesignal = oneSignalSender(
  createOneSignal({ ...defaultOneSignalApp, fetch: world.fetch, maxAttempts: 1 }),
)
const { appKey, masterSecret } = defaultAirshipProject
const airship = airshipSender(createAirship({ appKey, masterSecret, fetch: world.fetch }), {
  from: defaultAirshipProject.sender,
  reach: 'create-and-send',
  optedInAt: () => new Date('2026-11-01T12:00:00Z'), // when the person agreed, from your records
})

const store = memoryStore({ now }) // of one process; several share SQLite, Redis or PostgreSQL
const optOuts = createOptOutList({ store, now })
await optOuts.add('+15035550103', { because: 'called our office' })
const layers = [
  allowCountries(['US', 'CA', 'GB']),
  dedupe({ windowMs: day, store }),
  suppress(optOuts),
  quietHours({ from: '21:00', to: '08:00', for: 'commercial', now }),
  limit({ texts: 2, windowMs: day, store }),
]
const providers = route({ US: failover([onesignal, airship]), '+44': onesignal })
const sender = createSender(providers, layers)
const rehearsal = createSender(providers, [...layers, dryRun()])

const outcomes: string[] = []
async function send(fields: Partial<OutgoingText>, through: Sender = sender): Promise<void> {
  const result = await through.send({ to: '+15035550101', text: 'It is ready.', ...fields })
  const { status, decisions } = result
  const how = status === 'sent' ? result.provider : status === 'not-sent' ? result.reason : '?'
  outcomes.push(how)
  console.log(status, how, '<', decisions.map(({ by, outcome }) => `${by}: ${outcome}`).join(', '))
}

await send({ key: 'order-17' })
await send({ key: 'order-17' }) // the same text: the first result comes back
world.fault({ operation: 'onesignal.sendMessage', status: 401 })
await send({ key: 'order-18' }) // OneSignal refuses the API key, so Airship sends it
await send({ key: 'order-19' }) // a third text within a day
await send({ to: '+15035550102', text: 'A sale!', kind: 'commercial' }) // 11:30 in Honolulu, 16:30 in New York
await send({ to: '+15035550103' }) // has opted out
await send({ to: '+442079460018', text: 'A sale!', kind: 'commercial' }) // 21:30 in London
await send({ to: '+4915112345678' }) // Germany
await send({ to: '+16135550100' }) // Canada has no route
await send({ to: '+15035550104' }, rehearsal)

const texts = world.phone('+15035550101').inbox.map(({ provider }) => provider)
console.log('on the phone:', texts.join(', '))
const expected =
  'onesignal,onesignal,airship,limit-reached,onesignal,suppressed,quiet-hours,country-not-allowed,no-route,dry-run'
process.exitCode = outcomes.join() === expected && texts.length === 2 ? 0 : 1
