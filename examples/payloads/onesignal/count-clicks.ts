// Puts a link into a text that is short on the phone and tells who opened it. Addresses come from anywhere, so whatever could end
// the Liquid around them is encoded: the link leads to the same place, and says nothing else.
import { createMockServer, defaultOneSignalApp } from '@textwire/mock-server'
import { createOneSignal } from '@textwire/onesignal'
import { smsMessage, trackLink } from '@textwire/payloads/onesignal'

const world = createMockServer()
const { appId, apiKey } = defaultOneSignalApp
const onesignal = createOneSignal({ appId, apiKey, fetch: world.fetch })
const phone = world.phone('+15035550101')

const addresses = [
  'https://example.com/menu?day=friday#soups',
  "https://example.com/o'neil/{{ tags.secret }}?100%=yes",
]
const opened: string[] = []
for (const address of addresses) {
  console.log(trackLink(address))
  const message = smsMessage({
    to: { phoneNumbers: [phone.number] },
    text: `Today's menu: ${trackLink(address)} Enjoy!`,
  })
  // One after the other, so that the newest text is this one.
  // oxlint-disable-next-line no-await-in-loop
  await onesignal.messages.send(message)
  const text = phone.inbox.at(-1)?.text ?? ''
  const link = /1sgnl\.co\/\w+/.exec(text)?.[0] ?? ''
  opened.push(phone.open(link).url)
  console.log('>', text, 'leads to', opened.at(-1))
}

const isSamePlace = addresses.every((address, index) => {
  const [asked, got] = [new URL(address), new URL(opened[index] ?? '')]
  return decodeURIComponent(asked.pathname) === decodeURIComponent(got.pathname)
})
const clicks = world.onesignal.app().shortLinks.map((link) => link.clicks)
process.exitCode = isSamePlace && clicks.join() === '1,1' ? 0 : 1
