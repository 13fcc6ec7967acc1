// One place that handles every way a call can fail. `outcome` is the question that matters: may a text have gone out?
import { createMockServer, defaultOneSignalApp } from '@textwire/mock-server'
import { AuthError, CallError, createOneSignal, RateLimitError } from '@textwire/onesignal'

const world = createMockServer()
const { appId, apiKey } = defaultOneSignalApp
const onesignal = createOneSignal({ appId, apiKey, fetch: world.fetch, maxAttempts: 1 })

world.faults([
  { operation: 'onesignal.sendMessage', status: 429, retryAfter: 30 },
  { operation: 'onesignal.sendMessage', status: 503, body: { html: '<h1>Down</h1>' } },
  { operation: 'onesignal.sendMessage', reset: 'before' },
])

for (let call = 1; call <= 3; call += 1) {
  try {
    await onesignal.messages.send(
      { include_phone_numbers: ['+15035556789'], contents: { en: 'Hello' } },
      { maxRetryAfterMs: 1000 },
    )
  } catch (error) {
    if (error instanceof RateLimitError) console.log('try again in', error.retryAfterMs, 'ms')
    else if (error instanceof AuthError) console.log('the key is wrong')
    else if (error instanceof CallError && error.outcome === 'not-sent')
      console.log('certainly not sent')
    else if (error instanceof CallError)
      console.log(`${error.name}: may be sent; repeat under`, error.idempotencyKey)
    else throw error
  }
}
