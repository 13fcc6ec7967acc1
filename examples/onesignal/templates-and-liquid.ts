// Stores a text once and sends it with what differs: Liquid fills in the reader's tags and the data of the message, and a
// tracked link is short and counts who opens it.
import { createMockServer, defaultOneSignalApp } from '@textwire/mock-server'
import { createOneSignal } from '@textwire/onesignal'

const world = createMockServer()
const onesignal = createOneSignal({ ...defaultOneSignalApp, fetch: world.fetch })
const app = world.onesignal.app()
app.subscription({ phone: '+15035550101', tags: { first_name: 'Ann' } })
app.subscription({ phone: '+15035550102', language: 'de' })

const template = await onesignal.templates.create({
  name: 'order-ready',
  isSMS: true,
  contents: { en: 'Hi {{ first_name }}!' },
})
await onesignal.templates.update(template.id, {
  name: 'order-ready',
  isSMS: true,
  contents: {
    en: "{{ first_name | default: 'Hello' }}, order {{ message.custom_data.number }} is ready: {{ 'https://example.com/pickup' | track_link }}",
    de: "Bestellung {{ message.custom_data.number }} ist fertig: {{ 'https://example.com/de' | track_link }}",
  },
})
const { content } = await onesignal.templates.view(template.id)
console.log('languages:', Object.keys(content?.contents ?? {}).join(', '))

const result = await onesignal.messages.send({
  template_id: template.id,
  custom_data: { number: 1042 },
  include_phone_numbers: ['+15035550101', '+15035550102'],
})
const texts = ['+15035550101', '+15035550102'].map((number) => world.phone(number).inbox[0]?.text)
for (const text of texts) console.log('>', text)

const link = /1sgnl\.co\/\w+/.exec(texts[0] ?? '')?.[0] ?? ''
console.log(link, 'leads to', world.phone('+15035550101').open(link).url)
const { successful, converted } = await onesignal.messages.view(result.id)
console.log(`delivered: ${successful}, opened: ${converted}`)

for await (const { name } of onesignal.templates.list({ channel: 'sms' })) console.log('-', name)
await onesignal.templates.delete(template.id)

process.exitCode = texts[0]?.startsWith('Ann, order 1042') && converted === 1 ? 0 : 1
