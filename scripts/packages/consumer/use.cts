import airshipPackage = require('@textwire/airship')
import mockPackage = require('@textwire/mock-server')
import onesignalPackage = require('@textwire/onesignal')
import contract = require('@textwire/airship/contract')
import webhooks = require('@textwire/airship/webhooks')
import shared = require('@textwire/core/webhooks')
import events = require('@textwire/onesignal/events')
import identity = require('@textwire/onesignal/identity')
import payloads = require('@textwire/payloads')
import airshipPayloads = require('@textwire/payloads/airship')
import onesignalPayloads = require('@textwire/payloads/onesignal')
import phonePackage = require('@textwire/phone')
import timeZones = require('@textwire/phone/time-zones')
import senders = require('@textwire/sender')
import airshipSenders = require('@textwire/sender/airship')
import onesignalSenders = require('@textwire/sender/onesignal')
import postgres = require('@textwire/sender/postgres')
import redis = require('@textwire/sender/redis')

async function main(): Promise<void> {
  const world = mockPackage.createMockServer()
  const { appId, apiKey } = mockPackage.defaultOneSignalApp
  const onesignal = onesignalPackage.createOneSignal({ appId, apiKey, fetch: world.fetch })
  const sent = await onesignal.messages
    .send({ include_phone_numbers: ['+15035556789'], contents: { en: 'Hi' } })
    .withResponse()
  const { appKey, masterSecret, sender } = mockPackage.defaultAirshipProject
  const airship = airshipPackage.createAirship({ appKey, masterSecret, fetch: world.fetch })
  const missing: unknown = await airship.sms
    .lookup({ msisdn: '15035556789', sender })
    .catch((error: unknown) => error)
  const built = onesignalPayloads.smsMessage({
    to: { phoneNumbers: ['+15035556789'] },
    text: `Menu: ${onesignalPayloads.trackLink('https://example.com/menu')}`,
  })
  await onesignal.messages.send(built)
  const pushed = airshipPayloads.smsPush({ to: airshipPayloads.tag('vip'), text: 'Hi' })

  const { allowCountries, createSender, dedupe, failover, memoryStore } = senders
  const providers = failover([
    airshipSenders.airshipSender(airship, { from: sender }), // does not know the number
    onesignalSenders.oneSignalSender(onesignal),
  ])
  const through = createSender(providers, [
    allowCountries(['US']),
    dedupe({ windowMs: 60_000, store: memoryStore() }),
  ])
  const order = { to: '+15035556789', text: 'Failed over', key: 'order-17' }
  const first = await through.send(order)
  const second = await through.send(order)
  const texts = world.phone('+15035556789').inbox.map(({ text }) => text)
  const ok =
    first.status === 'sent' &&
    first.provider === 'onesignal' &&
    second.status === 'sent' &&
    second.replayed &&
    texts.length === 3 &&
    payloads.explain(built).texts[0]?.links[0]?.writtenAs === 'track_link' &&
    pushed.device_types[0] === 'sms' &&
    timeZones.timeZonesOf(phonePackage.parseE164('+442079460018')).join() === 'Europe/London' &&
    typeof redis.redisStore === 'function' &&
    postgres.postgresTableSql().includes('textwire_entries') &&
    sent.attempts.length === 1 &&
    missing instanceof airshipPackage.NotFoundError &&
    contract.operations.sendPush.retry.class === 'unsafe' &&
    events.eventBody.includes('event') &&
    !webhooks.parseInbound('{}').ok &&
    events.createMemoryDedupeStore === shared.createMemoryDedupeStore &&
    (await identity.hashIdentity('user-17', apiKey)).length === 64 &&
    phonePackage.segments('It’s').encoding === 'UCS-2'
  if (!ok) throw new Error('something does not work when it is required')
  console.log('CommonJS works')
}

void main()
