import { explain } from '@textwire/payloads'
import { createAndSendRows, smsCreateAndSend, smsId, smsPush } from '@textwire/payloads/airship'
import { smsMessage, trackLink } from '@textwire/payloads/onesignal'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { openStage as openAirship } from '../support/airship-stage.ts'
import { openStage as openOneSignal } from '../support/onesignal-stage.ts'
import { person } from './support/airship/subjects.ts'
import { addGuest, guest } from './support/onesignal/people.ts'
import { sendable } from './support/sendable.ts'
import { textsUpTo } from './support/texts.ts'
import { times } from './support/times.ts'

const numRuns = 100

/** Texts around the edges of segments, in either encoding. */
const long = fc
  .tuple(
    fc.constantFrom('a', '€', 'ü', '’', '😀', 'e\u0301', '[]', '\r\n'),
    fc.nat({ max: 330 }),
    textsUpTo(20),
  )
  .map(([piece, count, end]) => `${piece.repeat(count)}${end}`)
const texts = fc.oneof(textsUpTo(900), long).map((text) => sendable(text.slice(0, 1600)))
const plain = texts.map((text) => text.replaceAll(/[{}]|https?:\/\//g, ''))
const links = fc.webUrl({ withQueryParameters: true })

/** Words with links between them. */
const linked = (written: (url: string) => string) =>
  fc
    .tuple(plain, fc.array(fc.tuple(links, plain), { minLength: 1, maxLength: 3 }))
    .map(([start, parts]) =>
      [start, ...parts.flatMap(([url, words]) => [written(url), words])].join(' '),
    )

/** Sends texts over OneSignal; gives what explain says of each, and what arrives. */
async function throughOneSignal() {
  const stage = await openOneSignal()
  addGuest(stage)
  const phone = stage.world.phone(guest.number)
  return async (text: string) => {
    const message = smsMessage({ to: { phoneNumbers: [guest.number] }, text: text || 'x' })
    await stage.client.messages.send(message)
    const [said] = explain(message).texts
    return { said, shown: phone.inbox.at(-1) }
  }
}

/** The same over Airship. */
async function throughAirship(shortenLinks: boolean) {
  const { client, project, world } = await openAirship()
  project.channel({ phone: '+15035550100' })
  const phone = world.phone('+15035550100')
  return async (given: string) => {
    const text = sendable(given.slice(0, 1600)) || 'x'
    const push = smsPush({ to: smsId(person), text, shortenLinks })
    await client.push.send(push)
    const [said] = explain(push).texts
    return { said, shown: phone.inbox.at(-1) }
  }
}

describe('what explain says of a OneSignal message', () => {
  it.each([
    ['a plain text', plain],
    ['tracked links', linked(trackLink)],
    ['links as they are', linked((url) => url)],
  ])('is what a phone is charged, for %s', async (_name, given) => {
    const send = await throughOneSignal()
    await fc.assert(
      fc.asyncProperty(given, async (text) => {
        const { said, shown } = await send(text)
        expect(said).toMatchObject({ isExact: true, segments: shown?.segments })
        expect(said?.asSent).toHaveLength(shown?.text.length ?? 0)
      }),
      { numRuns },
    )
  })

  it('is exact only where it is what a phone is charged', async () => {
    const send = await throughOneSignal()
    await fc.assert(
      fc.asyncProperty(texts, async (text) => {
        const { said, shown } = await send(text)
        fc.pre(said?.isExact === true)
        expect(said?.segments).toBe(shown?.segments)
      }),
      { numRuns },
    )
  })
})

describe('what explain says of an Airship push', () => {
  it.each([
    ['any text', texts, false],
    ['any text whose links are shortened', texts, true],
    ['links that are shortened', linked((url) => url), true],
    ['links as they are', linked((url) => url), false],
  ])('is what a phone is charged, for %s', async (_name, given, shortens) => {
    const send = await throughAirship(shortens)
    await fc.assert(
      fc.asyncProperty(given, async (text) => {
        const { said, shown } = await send(text)
        expect(said).toMatchObject({ isExact: true, segments: shown?.segments })
        expect(said?.asSent).toHaveLength(shown?.text.length ?? 0)
      }),
      { numRuns },
    )
  })
})

describe('what explain says of rows', () => {
  const value = fc.oneof(
    plain.map((text) => sendable(text.slice(0, 300))),
    fc.integer(),
    fc.boolean(),
  )
  const people = fc
    .array(fc.record({ name: value, city: value }), { minLength: 1, maxLength: 5 })
    .map((several) => several.map((one, at) => ({ ...one, phone: `+1503555010${at}` })))
  const words = fc
    .array(
      fc.oneof(
        fc.constantFrom('{{name}}', '{{{city}}}', '{{ name }}'),
        plain.map((text) => sendable(text.slice(0, 300))),
      ),
      { minLength: 1, maxLength: 5 },
    )
    // Handlebars does not read NUL, and drops the message.
    .map((parts) => parts.join(' ').replaceAll('\0', '') || 'x')

  it('is what each phone is charged, and in all', async () => {
    const { client, world } = await openAirship()
    await fc.assert(
      fc.asyncProperty(people, words, async (several, alert) => {
        const rows = createAndSendRows(several, {
          msisdn: ({ phone }) => phone,
          sender: person.sender,
          optedIn: () => '2026-05-01T08:00:00',
          fields: ({ name, city }) => ({ name, city }),
        })
        const body = smsCreateAndSend({ to: rows, template: { fields: { alert } } })
        await client.createAndSend.send(body)
        const charged = several.map(({ phone }) => world.phone(phone).inbox.at(-1)?.segments ?? 0)
        const said = explain(body)
        const [text] = said.texts
        expect(said.recipients).toBe(several.length)
        expect(text?.segments).toBe(Math.max(...charged))
        const total = charged.reduce((sum, one) => sum + one, 0)
        expect(said.totalSegments).toEqual({ least: total, most: total })
        const [least, most] = [Math.min(...charged), Math.max(...charged)]
        // Where the values make no difference, there is no range.
        const range = text?.rows ?? { least, most, mostAt: charged.indexOf(most) }
        expect([range.least, range.most, charged[range.mostAt]]).toEqual([least, most, most])
      }),
      { numRuns },
    )
  })

  it('counts a thousand', async () => {
    const { client, world } = await openAirship()
    const rows = createAndSendRows(
      times(1000, (at) => `+1503555${String(at).padStart(4, '0')}`),
      {
        msisdn: (phone) => phone,
        sender: person.sender,
        optedIn: () => '2026-05-01T08:00:00',
        fields: (phone) => ({ note: phone.repeat(Number(phone.slice(-2))) }),
      },
    )
    const body = smsCreateAndSend({ to: rows, template: { fields: { alert: 'Hi {{note}}' } } })
    await client.createAndSend.send(body)
    const charged = rows.map((row) => world.phone(`+${row.ua_msisdn}`).inbox[0]?.segments ?? 0)
    const total = charged.reduce((sum, one) => sum + one, 0)
    expect(explain(body).totalSegments).toEqual({ least: total, most: total })
  })
})
