// One client, three channels: a push, an e-mail and a text to the same person. Each channel has fields of its own, and the
// compiler refuses one that belongs to another.
import { createMockServer, defaultOneSignalApp } from '@textwire/mock-server'
import { createOneSignal } from '@textwire/onesignal'
import { checkInput } from '@textwire/onesignal/contract'

const world = createMockServer()
const onesignal = createOneSignal({ ...defaultOneSignalApp, fetch: world.fetch })
const app = world.onesignal.app()
app.user({
  externalId: 'ann',
  subscriptions: [
    { type: 'iOSPush', token: 'device-of-ann' },
    { type: 'Email', token: 'ann@example.com' },
    { type: 'SMS', token: '+15035550101' },
  ],
})

const ann = { include_aliases: { external_id: ['ann'] } }
await onesignal.messages.send({
  ...ann,
  target_channel: 'push',
  headings: { en: 'Your table' },
  contents: { en: 'It is ready. Tap to see where.' },
  app_url: 'shop://tables/12',
  ttl: 3600,
})
await onesignal.messages.send({
  ...ann,
  target_channel: 'email',
  email_subject: 'Your table tonight',
  email_body: '<p>It is ready. We keep it until eight.</p>',
})
const text = { ...ann, target_channel: 'sms', contents: { en: 'Your table is ready.' } } as const
await onesignal.messages.send(text)

// A text has no title: `send({ ...text, headings })` does not compile, and the same rule can be asked at run time.
const withTitle = { ...text, app_id: onesignal.appId, headings: { en: 'Your table' } }
const problems = checkInput('onesignal.sendMessage', { body: withTitle })
for (const { path, message } of problems) console.log('refused:', path, message)

for (const { channel, to, content } of app.deliveries) console.log(channel, 'to', to, content)

const channels = app.deliveries.map(({ channel }) => channel)
process.exitCode = channels.join() === 'push,email,sms' && problems.length > 0 ? 0 : 1
