// OneSignal says no in many shapes: lists of sentences, lists of codes, a 200 without a message. Here each becomes one error
// with a code to branch on, the service's own words and what it adds.
import { createMockServer, defaultOneSignalApp } from '@textwire/mock-server'
import { createOneSignal, HttpError, isOneSignalError } from '@textwire/onesignal'

const world = createMockServer()
const { appId, apiKey } = defaultOneSignalApp
const onesignal = createOneSignal({ appId, apiKey, fetch: world.fetch })
const app = world.onesignal.app()
app.user({ externalId: 'ann', aliases: { crm_id: 'C-1' } })
app.user({ externalId: 'bob', aliases: { crm_id: 'C-2' } })
app.subscription({ phone: '+15035550101', subscribed: false })

const contents = { en: 'Hello' }
const unknown = '9f6a9a3e-6f2b-4e53-8b1a-0d9b5c1f7a21'
const { id } = await onesignal.messages.send({ include_phone_numbers: ['+15035550102'], contents })
const stranger = createOneSignal({ appId, apiKey: 'os_v2_app_wrong', fetch: world.fetch })

const calls = {
  'a key that is wrong': () => stranger.messages.view(id),
  'a message that is unknown': () => onesignal.messages.cancel(unknown),
  'a message that is gone': () => onesignal.messages.cancel(id),
  'a name that another has': () => onesignal.aliases.add({ external_id: 'ann' }, { crm_id: 'C-2' }),
  'a user that is unknown': () => onesignal.users.view({ external_id: 'eve' }),
  'a number that is unknown': () =>
    onesignal.subscriptions.updateByToken('SMS', '+15035550199', { enabled: false }),
  'a segment that is unknown': () => onesignal.segments.view(unknown),
}

const codes: string[] = []
for (const [what, call] of Object.entries(calls)) {
  // One after the other, so that the lines stand in order.
  // oxlint-disable-next-line no-await-in-loop
  const error: unknown = await Promise.resolve(call()).catch((reason: unknown) => reason)
  if (!(error instanceof HttpError)) throw error
  codes.push(error.code)
  console.log(`${what}: ${error.status} ${error.code} "${error.title}"`, error.meta ?? '')
  if (isOneSignalError(error, 'messageAlreadySent')) console.log('  (nothing to undo)')
}

// Nobody to send to is no error: it is one of the two results.
const result = await onesignal.messages.send({ include_phone_numbers: ['+15035550101'], contents })
console.log('an unsubscribed number:', result.id === '' ? result.reason : result.id)
process.exitCode = codes.every((code) => !code.startsWith('http')) && result.id === '' ? 0 : 1
