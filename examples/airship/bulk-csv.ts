// Uploads recipients as a file and sends to them by its id: rows as they come from a database, written as CSV on the way.
// `bulk.send` reaches those who have a channel; `createAndSend.send` registers the others as well.
import { createAirship } from '@textwire/airship'
import { createMockServer, defaultAirshipProject } from '@textwire/mock-server'

const world = createMockServer()
const { appKey, masterSecret, sender } = defaultAirshipProject
const airship = createAirship({ appKey, masterSecret, fetch: world.fetch })
world.airship.project().channel({ phone: '+15035550101' })

async function* readCustomers() {
  for (const [number, name] of [
    ['15035550101', 'Ada'],
    ['15035550102', 'Bert "the baker", Bonn'],
  ] as const) {
    yield {
      ua_msisdn: number,
      ua_sender: sender,
      ua_opted_in: new Date('2026-11-20T11:58:59Z'),
      name,
    }
  }
}

const { bulk_id: id = '', field_names: columns } = await airship.bulk.upload(readCustomers())
console.log('columns:', columns)

const message = {
  audience: { bulk_id: id },
  device_types: ['sms'],
  notification: { sms: { template: { fields: { alert: 'Hello {{name}}' } } } },
} as const
await airship.bulk.validate(message)
await airship.bulk.send(message)
const show = (what: string) => {
  const texts = ['+15035550101', '+15035550102'].map((n) => world.phone(n).inbox.map((m) => m.text))
  console.log(`${what}:`, texts)
  return texts.flat()
}
show('to channels that are there')

await airship.createAndSend.validate(message)
await airship.createAndSend.send(message)
const texts = show('registered as well')

process.exitCode = texts.join('|') === 'Hello Ada|Hello Ada|Hello Bert "the baker", Bonn' ? 0 : 1
