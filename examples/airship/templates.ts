// Stores a text under your own id and sends it by Airship's. With an `external_id` making it may be repeated; without, a lost
// answer is an unknown outcome. A client with a bearer token cannot use templates.
import { createAirship } from '@textwire/airship'
import { createMockServer, defaultAirshipProject } from '@textwire/mock-server'

const world = createMockServer()
const { appKey, masterSecret } = defaultAirshipProject
const airship = createAirship({ appKey, masterSecret, fetch: world.fetch })
world.airship.project().channel({ phone: '+15035550101', attributes: { first_name: 'Ada' } })

const { template_id: id = '' } = await airship.templates.create({
  type: 'sms',
  name: 'Order ready',
  external_id: 'order-ready',
  content: { alert: 'Your order is ready.' },
})
const name = { type: 'sms', external_id: 'order-ready' }
await airship.templates.update(name, {
  content: { alert: 'Hi {{first_name}}, your order is ready.' },
})
await airship.templates.update(id, { description: 'Sent when a parcel is at the counter' })

await airship.push.send({
  audience: 'all',
  device_types: ['sms'],
  notification: { sms: { template: { template_id: id } } },
})
const sent = world.phone('+15035550101').inbox.at(-1)?.text
console.log('>', sent)

await airship.templates.create({
  type: 'sms',
  name: 'Late',
  content: { alert: 'It takes a day more.' },
})
const names: string[] = []
for await (const one of airship.templates.list({
  sort: 'created_at',
  order: 'asc',
  page_size: 1,
})) {
  names.push(`${one.name} (${one.external_id ?? 'no id of ours'}, ${one.created_at})`)
  if (one.name === 'Late') await airship.templates.delete(one.id ?? '')
}
console.log(names)

const { content_template: template } = await airship.templates.get(name)
const byId = await airship.templates.get(id)
console.log(template.description, '/', byId.content_template.content)
await airship.templates.delete(name)

process.exitCode = sent === 'Hi Ada, your order is ready.' && names.length === 2 ? 0 : 1
