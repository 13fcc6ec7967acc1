import { createAirship } from '@textwire/airship'
import { createInboundHandler } from '@textwire/airship/webhooks'
import { createTokenBucket, logAttempts } from '@textwire/core'
import { createMemoryDedupeStore } from '@textwire/core/webhooks'
import { createMockServer, defaultAirshipProject, defaultOneSignalApp } from '@textwire/mock-server'
import {
  connectOneSignal,
  createOneSignal,
  isMessageSent,
  sendMessage,
  TextwireError,
} from '@textwire/onesignal'
import { checkInput } from '@textwire/onesignal/contract'
import type { SendMessageBody } from '@textwire/onesignal/contract'
import { parseEvent } from '@textwire/onesignal/events'
import { hashIdentity, verifyIdentityHash } from '@textwire/onesignal/identity'
import { explain, PayloadError } from '@textwire/payloads'
import { smsId, smsPush } from '@textwire/payloads/airship'
import { smsMessage, where } from '@textwire/payloads/onesignal'
import { parseE164, segments } from '@textwire/phone'
import { timeZonesOf } from '@textwire/phone/time-zones'
import { isValid } from '@textwire/phone/valid'
import { allowCountries, createSender, dedupe, failover, memoryStore } from '@textwire/sender'
import type { SendResult } from '@textwire/sender'
import { airshipSender } from '@textwire/sender/airship'
import { oneSignalSender } from '@textwire/sender/onesignal'
import { postgresTableSql } from '@textwire/sender/postgres'
import { redisStore } from '@textwire/sender/redis'
import { sqliteStore } from '@textwire/sender/sqlite'

const world = createMockServer()
const { appId, apiKey } = defaultOneSignalApp
const onesignal = createOneSignal({
  appId,
  apiKey,
  fetch: world.fetch,
  validate: checkInput,
  rateLimit: createTokenBucket({ perSecond: 100 }),
  observe: logAttempts({ debug: () => undefined, warn: () => undefined }),
})
const number = parseE164('+1 503 555 6789')
const result = await onesignal.messages.send({
  include_phone_numbers: [number],
  contents: { en: 'Hi' },
})
const again = await sendMessage(connectOneSignal({ appId, apiKey, fetch: world.fetch }), {
  include_phone_numbers: [number],
  contents: { en: 'Hi again' },
})
await onesignal.users.create({ identity: { external_id: 'user-17' } })
const user = await onesignal.users.view({ external_id: 'user-17' })
const hash = await hashIdentity('user-17', apiKey)
const { sender } = defaultAirshipProject
const airship = createAirship({ ...defaultAirshipProject, fetch: world.fetch })
await airship.sms.register({ msisdn: '15035556789', sender, opted_in: new Date() })

const texts: string[] = []
const inbound = createInboundHandler({
  airship,
  secret: false,
  store: createMemoryDedupeStore(),
  onMessage: (message) => void texts.push(message.mobile_originated_message),
})
const text = {
  msisdn: '15035556789',
  sender,
  app_key: airship.appKey,
  mobile_originated_message: 'BALANCE',
  mobile_originated_id: 'm1',
}
const request = { method: 'POST', body: JSON.stringify(text) }
const taken = await inbound(new Request('https://example.com/inbound-sms', request))

const body: SendMessageBody = {
  app_id: appId,
  include_phone_numbers: ['+15035556789'],
  contents: { en: 'Hi' },
}
const wrong = checkInput('sendMessage', {
  body: { ...body, include_phone_numbers: ['5035556789'] },
})
const refused: unknown = await onesignal.messages.cancel('').catch((error: unknown) => error)

const built = smsMessage({
  to: { filters: where('tag', 'plan').is('gold') },
  text: { en: 'Hi', de: 'Hallo' },
})
const pushed = smsPush({ to: smsId({ number, sender }), text: 'Built and pushed' })
await airship.push.send(pushed)
let problem: unknown
try {
  smsMessage({ to: { phoneNumbers: ['503-555-6789'] }, text: 'Hi' })
} catch (error) {
  problem = error
}

const providers = failover([
  oneSignalSender(createOneSignal({ appId, apiKey: 'os_v2_app_a_stranger', fetch: world.fetch })),
  airshipSender(airship, { from: sender }),
])
const layers = [allowCountries(['US']), dedupe({ windowMs: 60_000, store: memoryStore() })]
const through = createSender(providers, layers)
const order = { to: number, text: 'Failed over', key: 'order-17' }
const results: SendResult[] = [await through.send(order), await through.send(order)]
const isFailedOver = results.every(
  (one) => one.status === 'sent' && one.provider === 'airship' && one.segments === 1,
)
const ok =
  isMessageSent(result) &&
  Boolean(again.id) &&
  world.phone(number).inbox.length === 4 &&
  user.identity?.external_id === 'user-17' &&
  (await verifyIdentityHash('user-17', hash, apiKey)) &&
  !parseEvent({}).ok &&
  segments('Hi').segments === 1 &&
  isValid(number) &&
  wrong.length === 1 &&
  taken.status === 200 &&
  texts.join() === 'BALANCE' &&
  TextwireError.is(refused) &&
  built.target_channel === 'sms' &&
  String(explain(pushed)).includes('1 segment') &&
  problem instanceof PayloadError &&
  TextwireError.is(problem) &&
  timeZonesOf(number).includes('Pacific/Honolulu') &&
  isFailedOver &&
  typeof redisStore === 'function' &&
  typeof sqliteStore === 'function' &&
  postgresTableSql().includes('textwire_entries')
if (!ok) throw new Error('something does not work when it is installed')
console.log('ESM works')
