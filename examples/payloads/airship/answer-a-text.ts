// Answers what somebody texted, with an SMS and with an MMS. The answer names the text by the id that came with it, is taken for
// ten minutes, and needs a bearer token; the person need not have opted in. What it takes is said before it goes out.
import { createAirship } from '@textwire/airship'
import {
  createMockServer,
  defaultAirshipProject,
  defaultAirshipTokens,
} from '@textwire/mock-server'
import { explain } from '@textwire/payloads'
import { mmsResponse, smsResponse } from '@textwire/payloads/airship'

const { appKey, masterSecret, sender } = defaultAirshipProject
const { token } = defaultAirshipTokens
const keywords = [{ keyword: 'balance', webhook: true as const }]
const projects = [{ appKey, masterSecret, tokens: [token], senders: [sender], keywords }]
const world = createMockServer({ airship: { projects } })
const airship = createAirship({ appKey, token, fetch: world.fetch })

const phone = world.phone('+15035550101')
phone.reply('balance', { to: sender })
// A webhook tells it; here the mock server does.
const { mobileOriginatedId = '' } = world.airship.project().inbound.at(-1) ?? {}

const balance = smsResponse({
  mobileOriginatedId,
  text: 'Your balance is $12. All of it: https://example.com/accounts/17/balance',
  shortenLinks: true,
})
const said = explain(balance)
console.log(String(said))
await airship.sms.respond(balance)
console.log('>', phone.inbox[0]?.text)

await airship.sms.respond(
  mmsResponse({
    mobileOriginatedId,
    fallbackText: 'Your card: https://example.com/card',
    slide: { text: 'Your card', media: { url: 'https://example.com/card.png' } },
  }),
)
console.log('>', phone.inbox[1]?.text, '|', phone.inbox[1]?.media)

const isAsSaid = phone.inbox[0]?.segments === said.totalSegments?.most
process.exitCode = isAsSaid && phone.inbox[1]?.media.length === 1 ? 0 : 1
