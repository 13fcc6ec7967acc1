import { describe, expect, it } from 'vitest'
import { LinkError } from '../../phone/link-error.ts'
import { ALICE, BOB, onMessage, readJson, send } from '../../testing/calls.ts'
import { worldOf } from '../../testing/onesignal.ts'
import { defaultOneSignalApp } from '../../world/defaults.ts'

const { appId } = defaultOneSignalApp
const LINK = "{{ 'https://example.com/menu' | track_link }}"
const SHORT = /1sgnl\.co\/\w{4}/

const textOf = (world: ReturnType<typeof worldOf>, number = ALICE) =>
  world.phone(number).inbox.at(-1)?.text ?? ''
const linkOf = (world: ReturnType<typeof worldOf>, number = ALICE) =>
  SHORT.exec(textOf(world, number))?.[0] ?? ''

describe('a personal text', () => {
  it.each([
    ['{{ first_name }} {{ level | plus: 1 }}', 'Alice 6'],
    ['{{ nickname | default: "friend" }}', 'friend'],
    ['[{{ nickname }}]', '[]'],
    ['{{ user.external_id }} {{ user.onesignal_id | size }} {{ user.language }}', 'alice 36 de'],
    ['{{ user.tags.first_name }} {{ user.crm }}', 'Alice 17'],
    ['{{ subscription.phone_number }} {{ subscription.external_id }}', `${ALICE} alice`],
    ['{{ subscription.email }}{{ subscription.push_token }}', ''],
    ['{{ app.id }} {{ app.name }}', `${appId} The Shop`],
    ['{{ message.name }} {{ message.id | size }}', 'June 36'],
  ])('fills in %s', async (source, text) => {
    const world = worldOf({ name: 'The Shop' })
    world.onesignal.app().subscription({
      phone: ALICE,
      externalId: 'alice',
      aliases: { crm: '17' },
      tags: { first_name: 'Alice', level: '5' },
      language: 'de',
    })
    await send(world, { contents: { en: 'never', de: source }, name: 'June' })
    expect(textOf(world)).toBe(text)
  })

  it('takes custom data in a template', async () => {
    const world = worldOf()
    const contents = {
      en: '{{ template.name }}: {% for item in message.custom_data.items %}{{ item }},{% endfor %}',
    }
    const template_id = world.onesignal.app().template({ name: 'Order', contents })
    await send(world, {
      contents: undefined,
      template_id,
      custom_data: { items: ['tea', 'cake'] },
    })
    expect(textOf(world)).toBe('Order: tea,cake,')
  })

  it("is each recipient's own", async () => {
    const world = worldOf()
    const app = world.onesignal.app()
    app.subscription({ phone: ALICE, tags: { name: 'Alice' } })
    app.subscription({ phone: BOB, tags: { name: 'Bob' } })
    await send(world, { include_phone_numbers: [ALICE, BOB], contents: { en: 'Hi {{ name }}' } })
    expect([textOf(world), textOf(world, BOB)]).toEqual(['Hi Alice', 'Hi Bob'])
  })

  it('is empty where its Liquid cannot be read, is sent all the same, and says so in the log', async () => {
    const world = worldOf()
    const { status } = await send(world, { contents: { en: 'Hi {% if %}' } })
    expect(status).toBe(200)
    expect(world.phone(ALICE).inbox).toMatchObject([{ text: '' }])
    expect(world.requests.at(-1)?.notes.join()).toContain('Liquid could not be rendered')
  })

  it('does not let a template hold up the world', async () => {
    const world = worldOf()
    await send(world, { contents: { en: '{% for i in (1..999999999) %}x{% endfor %}' } })
    expect(textOf(world)).toBe('')
  })
})

const open = () => worldOf().phone(ALICE).open('1sgnl.co/none')

describe('a short link', () => {
  it('leads where it was made to, and is counted', async () => {
    const world = worldOf()
    const { json } = await send(world, { contents: { en: `Menu: ${LINK}` } })
    const link = linkOf(world)
    expect(textOf(world)).toBe(`Menu: ${link}`)
    const opened = world.phone(ALICE).open(link)
    expect(opened).toEqual({
      url: 'https://example.com/menu',
      provider: 'onesignal',
      account: appId,
      messageId: json['id'],
    })
    world.phone(ALICE).open(`https://${link}`)
    expect(world.onesignal.app().shortLinks).toMatchObject([{ link, clicks: 2 }])
  })

  it("is each recipient's own, so that clicks and people who clicked differ", async () => {
    const world = worldOf()
    const { json } = await send(world, {
      include_phone_numbers: [ALICE, BOB],
      contents: { en: LINK },
    })
    expect(linkOf(world)).not.toBe(linkOf(world, BOB))
    for (const link of [linkOf(world), linkOf(world), linkOf(world, BOB)]) {
      world.phone(ALICE).open(link)
    }
    const message = await readJson(await onMessage(world, 'GET', json['id']))
    expect(message).toMatchObject({
      converted: 2,
      platform_delivery_stats: { sms: { successful: 2, converted: 2 } },
    })
    expect(world.onesignal.app().shortLinks.map(({ clicks }) => clicks)).toEqual([2, 1])
  })

  it('survives a snapshot', async () => {
    const world = worldOf()
    await send(world, { contents: { en: LINK } })
    const snapshot = world.snapshot()
    world.phone(ALICE).open(linkOf(world))
    world.restore(snapshot)
    expect(world.onesignal.app().shortLinks).toMatchObject([{ clicks: 0 }])
    expect(world.phone(ALICE).open(linkOf(world)).url).toBe('https://example.com/menu')
  })

  it('that nobody made is an error that names it', () => {
    expect(open).toThrow(LinkError)
    expect(open).toThrow("'1sgnl.co/none'")
  })
})
