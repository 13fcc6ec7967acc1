// A provider of one's own beside OneSignal, with MMS for OneSignal alone: a modem that can send, refuse, or leave one in doubt. What
// it throws means that the text may have gone out, so it says "not-sent" only where that is known.
import { createMockServer, defaultOneSignalApp } from '@textwire/mock-server'
import { createOneSignal } from '@textwire/onesignal'
import { defineSender, failover } from '@textwire/sender'
import { oneSignalSender } from '@textwire/sender/onesignal'

const world = createMockServer()
const { appId, apiKey } = defaultOneSignalApp
const onesignal = oneSignalSender(createOneSignal({ appId, apiKey, fetch: world.fetch }))

const answers = ['OK 1', 'NO CARRIER', '', 'OK 2']
const modem = defineSender({
  name: 'modem',
  async send({ media = [] }) {
    if (media.length > 0) return { status: 'not-sent', reason: 'refused' }
    const answer = answers.shift() ?? ''
    if (answer === 'NO CARRIER') return { status: 'not-sent', reason: 'unavailable' }
    const [, id] = /^OK (\d+)$/.exec(answer) ?? []
    if (id === undefined) throw new Error('the modem said nothing')
    return { status: 'sent', id }
  },
})

const sender = failover([modem, onesignal])
const picture = { media: ['https://example.com/ticket.jpg'] }
const said: string[] = []
for (const extra of [{}, {}, {}, picture, {}]) {
  // One after the other: there is one modem.
  // oxlint-disable-next-line no-await-in-loop
  const result = await sender.send({ to: '+15035550101', text: 'Your ticket', ...extra })
  said.push(`${result.status} ${'provider' in result ? result.provider : ''}`)
  console.log(said.at(-1), `${result.segments} segment(s)`)
}

const arrived = world.phone('+15035550101').inbox.length
const expected = 'sent modem,sent onesignal,unknown modem,sent onesignal,sent modem'
process.exitCode = said.join() === expected && arrived === 2 ? 0 : 1
