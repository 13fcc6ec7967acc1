// Receives what people text: a keyword is answered, a text that comes twice is answered once, strangers are turned away
// and after ten minutes nothing is sent. The calls are made by hand; a server would pass its requests on.
import { createAirship } from '@textwire/airship'
import { createInboundHandler, ReplyRefusedError } from '@textwire/airship/webhooks'

const secret = 'a-long-random-text'
let now = Date.parse('2026-11-21T12:00:02Z')
const sent: string[] = []
const refused: string[] = []

const handler = createInboundHandler({
  // A custom response needs a bearer token. Here it goes no further than this process.
  airship: createAirship({
    appKey: 'the-app-key',
    token: 'the-token',
    fetch: async (_url, init) => {
      sent.push(JSON.parse(String(init?.body)).sms.alert)
      return Response.json({ ok: true, operation_id: 'o1', push_id: 'p1' })
    },
  }),
  secret: { value: secret },
  answer: 'after', // so that the statuses below tell how it ended
  clock: { now: () => now },
  onMessage: async (message) => {
    const isKnown = /^balance$/i.test(message.mobile_originated_message)
    await message.reply(isKnown ? 'It is $12.' : 'Text BALANCE to hear your balance.')
  },
  onError: (error) => {
    refused.push(error instanceof ReplyRefusedError ? error.code : String(error))
  },
})

async function text(id: string, words: string, key = secret): Promise<number> {
  const body = {
    msisdn: '15035550142',
    sender: '12345',
    app_key: 'the-app-key',
    mobile_originated_message: words,
    mobile_originated_id: id,
    received_timestamp: '2026-11-21T12:00:01.492', // UTC
  }
  const init = { method: 'POST', headers: { 'x-textwire-secret': key }, body: JSON.stringify(body) }
  return (await handler(new Request('https://example.com/airship/inbound-sms', init))).status
}

const statuses = [await text('m1', 'Balance'), await text('m1', 'Balance'), await text('m2', 'Hi')]
statuses.push(await text('m3', 'Balance', 'a guess'))
now += 600_000
statuses.push(await text('m4', 'Balance'))

console.log({ statuses, sent, refused })
process.exitCode = statuses.join() === '200,200,200,401,503' && sent.length === 2 ? 0 : 1
