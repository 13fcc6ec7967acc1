// Airship says no in many shapes; each becomes one error with a status, a code, every single complaint and the id of the
// operation, which is what its support asks for. Numbers are masked in all of it.
import {
  AuthError,
  ConfigurationError,
  createAirship,
  HttpError,
  InvalidRequestError,
  NotFoundError,
  RateLimitError,
} from '@textwire/airship'
import { createMockServer, defaultAirshipProject } from '@textwire/mock-server'

const world = createMockServer()
const { appKey, masterSecret, sender } = defaultAirshipProject
const airship = createAirship({ appKey, masterSecret, fetch: world.fetch, maxAttempts: 1 })
const pair = { msisdn: '15035550101', sender }
const push = {
  audience: { sms_id: pair },
  device_types: ['sms'],
  notification: { sms: { alert: 'Your order is ready.' } },
} as const

const seen: string[] = []
async function attempt(what: string, call: () => PromiseLike<unknown>): Promise<void> {
  try {
    await call()
  } catch (error) {
    if (!(error instanceof Error)) throw error
    seen.push(error.name)
    console.log(`${what}: ${error.name}`)
    console.log(`  ${error.message}`)
    if (error instanceof RateLimitError) console.log('  wait', error.retryAfterMs, 'ms')
    if (error instanceof InvalidRequestError) console.log('  problems:', error.problems)
    if (error instanceof HttpError) console.log(`  code ${error.code}, outcome ${error.outcome}`)
    if (error instanceof AuthError) console.log('  a wrong region looks like this, too')
    if (error instanceof NotFoundError) console.log('  operation', error.requestId !== undefined)
    if (error instanceof ConfigurationError) console.log('  nothing was sent')
  }
}

await attempt('a channel that is not there', () => airship.sms.lookup(pair))
await attempt('a key that Airship does not know', () =>
  airship.push.send({ ...push, notification: { sms: { alert: 'Hi', alert1: 'Ho' } as never } }),
)
await attempt('a secret that is none', () =>
  createAirship({ appKey, masterSecret: 'x', fetch: world.fetch }).push.send(push),
)
await attempt('an operation that takes another kind of credential', () =>
  airship.sms.respond({
    mobile_originated_id: '28883743-4868-4083-ab5d-77ac4542531a',
    sms: { alert: 'Hi' },
  }),
)
world.fault({ operation: 'airship.sendPush', status: 429, retryAfter: 30 })
await attempt('too many requests', () => airship.push.send(push))
world.fault({ operation: 'airship.sendPush', status: 503 })
await attempt('an answer that tells nothing', () => airship.push.send(push))

const names = 'NotFoundError,InvalidRequestError,AuthError,ConfigurationError,RateLimitError'
process.exitCode = seen.join() === `${names},OutcomeUnknownError` ? 0 : 1
