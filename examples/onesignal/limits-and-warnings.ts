// Stays within OneSignal's published limits instead of running into them, and is warned before the one that a 429 does not
// guard: an app that sends more than ten times its audience within 15 minutes is disabled until a person enables it.
import { createMockServer, defaultOneSignalApp } from '@textwire/mock-server'
import { createOneSignal, oneSignalRateLimit, warnOfMessageVolume } from '@textwire/onesignal'

const { appId, apiKey } = defaultOneSignalApp
const app = {
  appId,
  apiKeys: [apiKey],
  plan: 'free',
  rateLimits: true,
  messageLimit: true,
} as const
const world = createMockServer({ onesignal: { apps: [app] }, clock: { frozen: true } })
const { now } = world.clock
const clock = { now, sleep: (ms: number) => world.clock.advance(ms) }

const warnings: string[] = []
const onesignal = createOneSignal({
  appId,
  apiKey,
  fetch: world.fetch,
  clock,
  rateLimit: oneSignalRateLimit({ plan: 'free', now }),
  beforeCall: warnOfMessageVolume({
    subscribed: () => world.onesignal.app().subscriptions.length,
    warnAt: 0.8,
    now,
    onWarning: ({ before, adding, limit }) => {
      warnings.push(`${before + adding} of ${limit}`)
      if (before + adding > limit) throw new Error('held back: it would disable the app')
    },
  }),
})
const ann = { external_id: 'ann' }
world.onesignal.app().subscription({ phone: '+15035550101', externalId: 'ann' })

// One write a second for each user, one view a second for the app: the client takes its time.
const startedAt = now()
for (const plan of ['free', 'silver', 'gold']) {
  // One after the other, as a backend would that follows a user's clicks.
  // oxlint-disable-next-line no-await-in-loop
  await onesignal.users.update(ann, { properties: { tags: { plan } } })
}
console.log(`three changes of one user took ${(now() - startedAt) / 1000} s and no 429`)

const send = () =>
  onesignal.messages.send({ include_phone_numbers: ['+15035550101'], contents: { en: 'Ping' } })
let heldBack = ''
for (let text = 1; text <= 11; text += 1) {
  // oxlint-disable-next-line no-await-in-loop
  await send().catch((error: Error) => (heldBack = `text ${text} was ${error.message}`))
}
console.log('warned at', warnings.join(', '))
console.log(heldBack)
console.log('requests refused:', world.requests.filter(({ status }) => status === 429).length)
process.exitCode = !world.onesignal.app().disabled && heldBack !== '' ? 0 : 1
