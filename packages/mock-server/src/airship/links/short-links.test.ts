import { describe, expect, it } from 'vitest'
import { LinkError } from '../../phone/link-error.ts'
import { airshipHeaders as headers, ALICE, BOB, push, smsPush } from '../../testing/calls.ts'
import { defaultProject } from '../../world/default-accounts.ts'
import { createMockServer } from '../../world/create-mock-server.ts'

const START = Date.UTC(2026, 5, 1)

/** Alice and Bob, and what they get when a text is sent with its links shortened. */
function town(region?: 'eu') {
  const world = createMockServer({
    clock: { start: START, frozen: true },
    airship: { projects: [{ ...defaultProject, ...(region && { region }) }] },
  })
  const project = world.airship.project()
  project.channel({ phone: ALICE })
  project.channel({ phone: BOB })
  const text = (phone = ALICE) => world.phone(phone).inbox.at(-1)?.text ?? ''
  const send = async (alert: string, shorten_links = true) => {
    const notification = { sms: { alert, shorten_links } }
    const { json } = await push(world, smsPush({ notification }))
    return String(json['push_ids'][0])
  }
  return { world, project, text, send }
}

const link = (text: string) => /https:\/\/\S+/.exec(text)?.[0] ?? ''

describe('a link in a text', () => {
  it('becomes 25 characters that are the recipient’s own', async () => {
    const { project, text, send } = town()
    const pushId = await send('See https://example.com/a/very/long/way?q=1 soon')
    expect(text()).toMatch(/^See https:\/\/airsp\.co\/\w{8} soon$/)
    expect(link(text())).toHaveLength(25)
    expect(link(text(BOB))).not.toBe(link(text()))
    expect(project.shortLinks).toMatchObject([
      { url: 'https://example.com/a/very/long/way?q=1', pushId, msisdn: ALICE.slice(1), clicks: 0 },
      { msisdn: BOB.slice(1) },
    ])
  })

  it.each([
    ['https://example.com', 'https://airsp.co/…'],
    ['http://example.com and http://example.com', 'https://airsp.co/… and https://airsp.co/…'],
    ['a\nhttps://example.com\nb', 'a\nhttps://airsp.co/…\nb'],
    ['(https://example.com)', '(https://example.com)'],
    ['example.com', 'example.com'],
    ['ftp://example.com', 'ftp://example.com'],
  ])('%j becomes %j', async (alert, expected) => {
    const { text, send } = town()
    await send(alert)
    expect(text().replaceAll(/(airsp\.co\/)\w{8}/g, '$1…')).toBe(expected)
  })

  it('takes the dot behind it along', async () => {
    const { project, send } = town()
    await send('See https://example.com.')
    expect(project.shortLinks[0]?.url).toBe('https://example.com.')
  })

  it('is of the European domain in a European project', async () => {
    const { world, project } = town('eu')
    const notification = { sms: { alert: 'https://example.com', shorten_links: true } }
    const body = JSON.stringify(smsPush({ notification }))
    await world.fetch('https://go.airship.eu/api/push', { method: 'POST', headers, body })
    expect(project.shortLinks[0]?.link).toMatch(/^https:\/\/airsp\.eu\//)
  })

  it('stays when it is not asked for', async () => {
    const { text, send } = town()
    await send('See https://example.com', false)
    expect(text()).toBe('See https://example.com')
  })
})

describe('a click', () => {
  it('leads to the link as it was written, and is told to the stream', async () => {
    const { world, project, text, send } = town()
    const url = 'https://example.com/?ua-tag-add=team:kings'
    const pushId = await send(`Go to ${url}`)
    expect(world.phone(ALICE).open(link(text()))).toEqual({
      url,
      provider: 'airship',
      account: defaultProject.appKey,
      messageId: pushId,
    })
    expect(project.shortLinks[0]?.clicks).toBe(1)
    expect(project.stream.events.at(-1)).toMatchObject({
      type: 'SHORT_LINK_CLICK',
      device: {
        channel: project.channels[0]?.channelId,
        attributes: { web_user_agent_string: expect.stringContaining('Mozilla') },
      },
      body: { push_id: pushId, properties: { original_url: url } },
    })
  })

  it('changes tags and lists of whoever clicked, and of nobody else', async () => {
    const { world, project, text, send } = town()
    project.channel({ phone: ALICE, tags: { team: ['none', 'old'] } })
    await send(
      'https://example.com/?ua-tag-add=team:kings&city:rome&ua-tag-remove=team:none&ua-list-add=news&ua-list-remove=sale',
    )
    world.phone(ALICE).open(link(text()).replace('https://', ''))
    expect(project.findChannel(ALICE)).toMatchObject({
      tags: { team: ['old', 'kings'], city: ['rome'] },
      lists: { news: { action: 'subscribe' }, sale: { action: 'unsubscribe' } },
    })
    expect(project.findChannel(BOB)).toMatchObject({ tags: {}, lists: {} })
  })

  it('counts for sixty days', async () => {
    const { world, text, send } = town()
    await send('https://example.com')
    await world.clock.advance('60d')
    world.phone(ALICE).open(link(text()))
    await world.clock.advance('1s')
    expect(() => world.phone(ALICE).open(link(text()))).toThrow(LinkError)
  })

  it('is nobody’s in another world’s link', () => {
    expect(() => town().world.phone(ALICE).open('https://airsp.co/00000000')).toThrow(LinkError)
  })
})
