// Registers numbers and texts them in one request, each with words of its own. Rows that the sender cannot reach vanish without
// a word, unless strict validation is on; an opt-out that is newer than the row's consent wins.
import { createAirship, InvalidRequestError } from '@textwire/airship'
import { createMockServer, defaultAirshipProject } from '@textwire/mock-server'

const { appKey, masterSecret } = defaultAirshipProject
const senders = [{ sender: '12345', countries: ['US'] }]
const world = createMockServer({
  airship: { projects: [{ appKey, masterSecret, senders }] },
  clock: { start: new Date('2026-11-21T12:00:00Z'), frozen: true },
})
const airship = createAirship({ appKey, masterSecret, fetch: world.fetch })

const row = (ua_msisdn: string, name: string) => ({
  ua_msisdn,
  ua_sender: '12345',
  ua_opted_in: new Date('2026-11-20T11:58:59Z'), // when this person agreed
  name,
})
const send = (rows: ReturnType<typeof row>[], isStrict: boolean) =>
  airship.createAndSend.send({
    audience: { create_and_send: rows },
    device_types: ['sms'],
    notification: { sms: { template: { fields: { alert: 'Hello {{name}}, it is ready.' } } } },
    campaigns: { categories: ['orders'] },
    options: { use_strict_sms_validation: isStrict },
  })

// Bert has opted out since he agreed, and Cleo's number is in Germany.
world.airship.project().channel({ phone: '+15035550102', consent: 'opted-out' })
const rows = [row('15035550101', 'Ada'), row('15035550102', 'Bert'), row('4915510550103', 'Cleo')]

const { push_ids: ids = [] } = await send(rows, false)
console.log(`accepted as ${ids.length} push`)
for (const { ua_msisdn: msisdn, name } of rows) {
  console.log(`${name}:`, world.phone(`+${msisdn}`).inbox[0]?.text ?? 'nothing')
}

const refused = await send(rows, true).catch((error: unknown) => error)
if (refused instanceof InvalidRequestError) console.log(refused.status, refused.problems)

const texts = rows.map(({ ua_msisdn: msisdn }) => world.phone(`+${msisdn}`).inbox.length)
process.exitCode = texts.join() === '1,0,0' && refused instanceof InvalidRequestError ? 0 : 1
