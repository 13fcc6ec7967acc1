import airshipPackage = require('@textwire/airship')
import mockPackage = require('@textwire/mock-server')
import onesignalPackage = require('@textwire/onesignal')
import contract = require('@textwire/airship/contract')
import webhooks = require('@textwire/airship/webhooks')
import shared = require('@textwire/core/webhooks')
import events = require('@textwire/onesignal/events')
import identity = require('@textwire/onesignal/identity')
import phonePackage = require('@textwire/phone')

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
  const ok =
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
