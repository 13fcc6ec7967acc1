// Says what people will get and what it costs, before anything is sent: the encoding and what forced it, the segments, the links
// as they go out, the people it names, and what to look at. The phones prove it right.
import { createMockServer, defaultOneSignalApp } from '@textwire/mock-server'
import { createOneSignal } from '@textwire/onesignal'
import { explain, formatExplanation } from '@textwire/payloads'
import { smsMessage, trackLink } from '@textwire/payloads/onesignal'

const world = createMockServer()
const { appId, apiKey } = defaultOneSignalApp
const onesignal = createOneSignal({ appId, apiKey, fetch: world.fetch })

const phoneNumbers = ['+15035550101', '+15035550102', '+15035550101']
const menu = trackLink('https://example.com/menu?day=friday')
const write = (text: string) => smsMessage({ to: { phoneNumbers }, text })

// One curly apostrophe, as word processors write it.
const costly = write(`It’s Friday: soup, bread and cake until 3 pm. Today's menu: ${menu}`)
const said = explain(costly, { messageType: 'commercial', isFirst: true })
console.log(formatExplanation(said, { withTexts: true }))

const cheap = write(
  `It's Friday: soup, bread and cake until 3 pm. Today's menu: ${menu} Reply STOP to end`,
)
console.log(`\n${String(explain(cheap, { messageType: 'commercial', isFirst: true }))}`)

await onesignal.messages.send(costly)
await onesignal.messages.send(cheap)
const billed = world.phone('+15035550101').inbox.map(({ segments }) => segments)
console.log('\nbilled for one phone:', billed.join(' and '))

const codes = said.warnings.map(({ code }) => code)
console.log(codes.join(', '))
const isRight = said.texts[0]?.segments === billed[0] && billed.join() === '2,1'
process.exitCode = isRight && codes.includes('smart_characters') ? 0 : 1
