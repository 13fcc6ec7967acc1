// Changes what OneSignal knows of a user: tags to set and to remove, and the user's own properties, in one request. Removing a tag
// is an empty value on the wire; here it has a name, and an empty value is refused where it would remove by accident.
import { createMockServer, defaultOneSignalApp } from '@textwire/mock-server'
import { createOneSignal } from '@textwire/onesignal'
import { PayloadError } from '@textwire/payloads'
import { attributeChanges, tagChanges } from '@textwire/payloads/onesignal'

const world = createMockServer()
const { appId, apiKey } = defaultOneSignalApp
const onesignal = createOneSignal({ appId, apiKey, fetch: world.fetch })
world.onesignal.app().user({ externalId: 'user-17', tags: { trial: 'true', city: 'Rome' } })

const tags = tagChanges({
  set: { plan: 'gold', seats: 3, member_since: new Date('2026-11-20T00:00:00Z') },
  remove: ['trial'],
})
const properties = attributeChanges({
  set: { language: 'de', timezoneId: 'Europe/Berlin', country: 'DE', amountSpent: 120.5 },
})
console.log({ ...properties, tags })

await onesignal.users.update({ external_id: 'user-17' }, { properties: { ...properties, tags } })
const user = await onesignal.users.view({ external_id: 'user-17' })
console.log('now:', user.properties?.tags, user.properties?.language)

let refused: unknown
try {
  tagChanges({ set: { city: '' }, remove: ['plan'] })
} catch (error) {
  refused = error
  console.log(String(error))
}

const isRight =
  user.properties?.tags?.['plan'] === 'gold' &&
  user.properties.tags['trial'] === undefined &&
  user.properties.language === 'de'
process.exitCode = isRight && refused instanceof PayloadError ? 0 : 1
