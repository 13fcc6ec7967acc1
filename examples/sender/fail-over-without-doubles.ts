// Two providers, and never two texts: the second is asked when the first certainly sent nothing, and not when nobody can say. What
// ended like that is sent again under the same key, and OneSignal tells whether it had gone out.
import { createAirship } from '@textwire/airship'
import { createMockServer, defaultAirshipProject, defaultOneSignalApp } from '@textwire/mock-server'
import { createOneSignal } from '@textwire/onesignal'
import { failover, type SendResult } from '@textwire/sender'
import { airshipSender } from '@textwire/sender/airship'
import { oneSignalSender } from '@textwire/sender/onesignal'

const world = createMockServer()
const phone = world.phone('+15035550101')
const { appId, apiKey } = defaultOneSignalApp
// One attempt, so that the faults below are not simply retried.
const onesignal = createOneSignal({ appId, apiKey, fetch: world.fetch, maxAttempts: 1 })
const { appKey, masterSecret, sender: from } = defaultAirshipProject
const airship = createAirship({ appKey, masterSecret, fetch: world.fetch })
world.airship.project().channel({ phone: phone.number })

const sender = failover([oneSignalSender(onesignal), airshipSender(airship, { from })])
const send = (text: string, key: string) => sender.send({ to: phone.number, text, key })
const results: string[] = []
function report(what: string, { status, decisions, ...rest }: SendResult): void {
  const provider = 'provider' in rest ? rest.provider : undefined
  results.push(`${status} ${provider}`)
  console.log(`${what}: ${status} by ${provider}; ${phone.inbox.length} on the phone`)
  for (const decision of decisions) console.log('  ', JSON.stringify(decision))
}

// The connection dies after OneSignal took the message.
world.fault({ operation: 'onesignal.sendMessage', reset: 'after' })
report('no answer', await send('Your table is ready.', 'table-4'))
report('the same key', await send('Your table is ready.', 'table-4'))

world.fault({ operation: 'onesignal.sendMessage', status: 429, retryAfter: 600 })
report('refused for now', await send('Your order is ready.', 'order-17'))

const expected = 'unknown onesignal,sent onesignal,sent airship'
process.exitCode = results.join() === expected && phone.inbox.length === 2 ? 0 : 1
