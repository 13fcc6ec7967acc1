import { describe, expect, it } from 'vitest'
import { number } from '../support/onesignal-people.ts'
import { openStage } from '../support/onesignal-stage.ts'

const ready = { name: 'order-ready', isSMS: true, contents: { en: 'Ready!' } } as const

/** Says otherwise than the compiler what a JavaScript program can send. */

describe('a message of a template', () => {
  it('is filled in for each recipient, in their language, with links that count', async () => {
    const { client, app, world } = await openStage()
    app.subscription({ phone: number, tags: { first_name: 'Ada' } })
    app.subscription({ phone: '+15035556790', language: 'de' })
    const link = "{{ 'https://example.com/pickup' | track_link }}"
    const { id: template_id } = await client.templates.create({
      ...ready,
      contents: {
        en: `{{ first_name | default: 'Hello' }}, order {{ message.custom_data.order }}: ${link}`,
        de: `Bestellung {{ message.custom_data.order }}: ${link}`,
      },
    })
    const { id } = await client.messages.send({
      template_id,
      custom_data: { order: 1042 },
      include_phone_numbers: [number, '+15035556790'],
    })
    const [english, german] = [number, '+15035556790'].map((to) => world.phone(to).inbox[0]?.text)
    expect(english).toMatch(/^Ada, order 1042: 1sgnl\.co\/\w{4}$/)
    expect(german).toMatch(/^Bestellung 1042: 1sgnl\.co\/\w{4}$/)

    const short = /1sgnl\.co\/\w+/.exec(english ?? '')?.[0] ?? ''
    const phone = world.phone(number)
    expect([phone.open(short).url, phone.open(short).url]).toEqual([
      'https://example.com/pickup',
      'https://example.com/pickup',
    ])
    const { converted, outcomes } = await client.messages.view(id, {
      outcome_names: ['os__click.count'],
    })
    expect(converted).toBe(1)
    expect(outcomes).toMatchObject([{ id: 'os__click', aggregation: 'count', value: 2 }])
  })

  it('goes out as the template is when its time comes', async () => {
    const { client, app, world } = await openStage()
    const template_id = app.template({ contents: { en: 'Old' } })
    const send_after = new Date(world.clock.now() + 3_600_000).toISOString()
    await client.messages.send({ template_id, include_phone_numbers: [number], send_after })
    await client.templates.update(template_id, { name: 'x', contents: { en: 'New' } })
    await world.clock.advance('1h')
    expect(world.phone(number).inbox.map(({ text }) => text)).toEqual(['New'])
  })
})
