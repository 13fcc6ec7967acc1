// Answers what people text, with an SMS or an MMS, within ten minutes. It takes a bearer token, and the person need not have
// opted in. `@textwire/airship/webhooks` does the same in a handler; here the id is taken from the mock server.
import { createAirship, NotFoundError } from '@textwire/airship'
import {
  createMockServer,
  defaultAirshipProject,
  defaultAirshipTokens,
} from '@textwire/mock-server'

const { appKey, masterSecret, sender } = defaultAirshipProject
const { token } = defaultAirshipTokens
const keywords = [{ keyword: 'balance', webhook: true as const }]
const projects = [{ appKey, masterSecret, tokens: [token], senders: [sender], keywords }]
const world = createMockServer({ airship: { projects } })
const airship = createAirship({ appKey, token, fetch: world.fetch })

const phone = world.phone('+15035550101')
phone.reply('balance', { to: sender })
const { mobileOriginatedId: id = '' } = world.airship.project().inbound.at(-1) ?? {}

const { push_id: push } = await airship.sms.respond({
  mobile_originated_id: id,
  sms: { alert: 'Your balance is $12.' },
})
console.log('>', phone.inbox.at(-1)?.text, push === undefined ? '' : '(one push id, no list)')

await airship.sms.respond({
  mobile_originated_id: id,
  mms: {
    fallback_text: 'Your card: https://example.com/card',
    slides: [
      { media: { url: 'https://example.com/card.png', content_type: 'image/png' }, text: 'Card' },
    ],
  },
})
console.log('>', phone.inbox.at(-1)?.text, phone.inbox.at(-1)?.media)

await world.clock.advance('10m')
const late = await airship.sms
  .respond({ mobile_originated_id: id, sms: { alert: 'Too late.' } })
  .catch((error: unknown) => error)
if (late instanceof NotFoundError) console.log(late.status, late.message)

process.exitCode = phone.inbox.length === 2 && late instanceof NotFoundError ? 0 : 1
