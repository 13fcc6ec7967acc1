import { responseSchemas } from '@textwire/onesignal/contract'
import { describe, expect, it } from 'vitest'
import { ALICE, send } from '../../testing/calls.ts'
import { organizationHeader, request, worldOf } from '../../testing/onesignal.ts'
import { defaultOneSignalApp, defaultOneSignalOrganization } from '../../world/defaults.ts'

const { appId } = defaultOneSignalApp
const START = Date.UTC(2026, 5, 1)
const UNKNOWN = '9b2f1c7e-0000-4000-8000-000000000000'

type World = ReturnType<typeof worldOf>

const create = (world: World, body: object) =>
  request(world, 'POST', '/templates', {
    app_id: appId,
    name: 'Table ready',
    isSMS: true,
    contents: { en: 'Your table is ready.' },
    ...body,
  })
const at = (id: string, query = `app_id=${appId}`) => `/templates/${id}?${query}`
const list = (world: World, query = '') =>
  request(world, 'GET', `/templates?app_id=${appId}${query}`)

describe('a template', () => {
  it('is made, and shown with what it holds', async () => {
    const world = worldOf()
    const made = await create(world, {})
    expect(made.status).toBe(200)
    expect(made.json).toMatchObject({
      id: expect.stringMatching(/^[0-9a-f-]{36}$/),
      name: 'Table ready',
      channel: 'SMS',
      created_at: new Date(START).toISOString(),
      content: { isSMS: true, contents: { en: 'Your table is ready.' }, email_body: null },
    })
    const shown = await request(world, 'GET', at(made.json.id))
    expect(shown.status).toBe(200)
    expect(shown.json).toEqual(made.json)
    expect(responseSchemas.viewTemplate[200].safeParse(shown.json).success).toBe(true)
  })

  it.each([
    ['push', { isSMS: undefined, headings: { en: 'Table' } }],
    ['email', { isSMS: undefined, isEmail: true, email_subject: 'Table', email_body: '<p>.</p>' }],
  ])('is of the channel %s by its flags', async (channel, body) => {
    const { json } = await create(worldOf(), body)
    expect(json.channel).toBe(channel)
  })

  it('shows the sender and the media that the dashboard gave it', async () => {
    const world = worldOf()
    const mediaUrls = ['https://example.com/a.png']
    const contents = { en: 'Hi' }
    const id = world.onesignal.app().template({ contents, mediaUrls, from: '+12065550000' })
    expect((await request(world, 'GET', at(id))).json.content).toMatchObject({
      sms_from: '+12065550000',
      sms_media_urls: mediaUrls,
    })
  })

  it('of SMS is written small in the dialect of the SDKs', async () => {
    expect((await create(worldOf({ dialect: 'sdk' }), {})).json.channel).toBe('sms')
  })

  it('is changed, and counts as it is for a message that waits', async () => {
    const world = worldOf()
    const { json } = await create(world, {})
    await send(world, {
      contents: undefined,
      template_id: json.id,
      send_after: '2026-06-01T01:00:00Z',
    })
    await world.clock.advance('10m')
    const changed = await request(world, 'PATCH', at(json.id), {
      name: 'Later',
      contents: { en: 'A little later.' },
    })
    expect(changed.status).toBe(200)
    expect(changed.json).toMatchObject({
      name: 'Later',
      channel: 'SMS',
      created_at: json.created_at,
      updated_at: new Date(START + 600_000).toISOString(),
    })
    await world.clock.advance('1h')
    expect(world.phone(ALICE).inbox.at(-1)?.text).toBe('A little later.')
  })

  it('is deleted, unless a journey uses it', async () => {
    const world = worldOf()
    const id = world.onesignal.app().template({ contents: { en: 'Hi' } })
    const used = world.onesignal.app().template({ contents: { en: 'Hi' }, usedByJourney: true })
    expect(await request(world, 'DELETE', at(id))).toMatchObject({
      status: 200,
      json: { success: true },
    })
    expect(await request(world, 'DELETE', at(used))).toMatchObject({
      status: 400,
      json: {
        success: false,
        errors: ['Can not delete a template that has journeys using it.'],
      },
    })
    expect(world.onesignal.app().templates).toMatchObject([{ id: used }])
  })

  it.each([
    ['GET', undefined],
    ['PATCH', { name: 'x' }],
    ['DELETE', undefined],
  ])('that does not exist is 404 for %s', async (method, body) => {
    expect(await request(worldOf(), method, at(UNKNOWN), body)).toMatchObject({
      status: 404,
      json: { success: false, errors: ['template not found'] },
    })
  })

  it.each([
    ['no English', { contents: { de: 'Hallo' } }, ['Message Notifications must have English']],
    ['no name', { name: undefined }, ['name']],
    ['a name that is too long', { name: 'x'.repeat(129) }, ['name']],
  ])('with %s is refused', async (_name, body, texts) => {
    const { status, json } = await create(worldOf(), body)
    expect(status).toBe(400)
    expect(json).toEqual({
      success: false,
      errors: texts.map((text) => expect.stringContaining(text)),
    })
  })

  it('that cannot be read is 422, a page in plain text', async () => {
    const { status, text, response } = await request(worldOf(), 'POST', '/templates', '{"app_id":')
    expect(status).toBe(422)
    expect(response.headers.get('content-type')).toContain('text/plain')
    expect(text).toContain('<html>')
  })

  it('needs the key of its app', async () => {
    const world = worldOf()
    const headers = { authorization: 'Key somebody-elses' }
    expect((await request(world, 'GET', at(UNKNOWN), undefined, headers)).status).toBe(403)
    expect((await request(world, 'GET', at(UNKNOWN, ''))).status).toBe(400)
  })
})

const filled = () => {
  const world = worldOf()
  const app = world.onesignal.app()
  for (const name of ['one', 'two', 'three']) app.template({ name, contents: { en: name } })
  app.template({ name: 'mail', channel: 'email' })
  return world
}

describe('a list of templates', () => {
  it.each([
    ['', ['one', 'two', 'three', 'mail'], 4],
    ['&limit=2', ['one', 'two'], 4],
    ['&limit=2&offset=3', ['mail'], 4],
    ['&offset=9', [], 4],
    ['&channel=sms', ['one', 'two', 'three'], 3],
    ['&channel=email', ['mail'], 1],
    ['&channel=push', [], 0],
  ])('with the query %j holds %j', async (query, names, total) => {
    const { status, json } = await list(filled(), query)
    expect(status).toBe(200)
    expect(responseSchemas.listTemplates[200].safeParse(json).success).toBe(true)
    expect(json.templates.map(({ name }: { name: string }) => name)).toEqual(names)
    expect(json.total_count).toBe(total)
  })

  it.each([
    ['&limit=0', 'Invalid limit, must be within 1 to 50'],
    ['&limit=51', 'Invalid limit, must be within 1 to 50'],
    ['&limit=x', 'Invalid limit, must be within 1 to 50'],
    ['&channel=fax', 'Invalid channel'],
  ])('with the query %j is refused', async (query, error) => {
    expect(await list(worldOf(), query)).toMatchObject({ status: 400, json: { errors: [error] } })
  })
})

describe('copying a template', () => {
  const TARGET = '7e57a99a-0000-4000-8000-0000000000ff'
  const copy = (world: World, id: string, headers: Record<string, string> = organizationHeader) =>
    request(
      world,
      'POST',
      `/templates/${id}/copy_to_app?app_id=${appId}`,
      { target_app_id: TARGET },
      headers,
    )
  const twoApps = (dialect: 'reference' | 'sdk' = 'reference') => {
    const world = worldOf()
    world.onesignal.addApp({ appId: TARGET, apiKeys: ['other'], dialect })
    return world
  }

  it('puts it into another app', async () => {
    const world = twoApps()
    const id = world.onesignal.app().template({ name: 'Sale', contents: { en: 'Sale!' } })
    expect(await copy(world, id)).toMatchObject({ status: 200, json: { success: true } })
    const [copied] = world.onesignal.app(TARGET).templates
    expect(copied).toMatchObject({ name: 'Sale', fields: { contents: { en: 'Sale!' } } })
    expect(copied?.id).not.toBe(id)
  })

  it('answers with the copy in the dialect of the SDKs', async () => {
    const world = twoApps('sdk')
    const id = world.onesignal.app().template({ contents: { en: 'Sale!' } })
    const { json } = await copy(world, id)
    expect(json.id).toBe(world.onesignal.app(TARGET).templates[0]?.id)
  })

  it.each(['reference', 'sdk'] as const)(
    'puts it into an app that was made through the API, dialect %s',
    async (dialect) => {
      const world = worldOf({ dialect })
      const { organizationId } = defaultOneSignalOrganization
      const shop = { name: 'Shop', organization_id: organizationId }
      const made = await request(world, 'POST', '/apps', shop, organizationHeader)
      const id = world.onesignal.app().template({ contents: { en: 'Sale!' } })
      const path = `/templates/${id}/copy_to_app?app_id=${appId}`
      const target = { target_app_id: made.json.id }
      const { json } = await request(world, 'POST', path, target, organizationHeader)
      const [copied] = world.onesignal.app(made.json.id).templates
      expect(json).toMatchObject(dialect === 'sdk' ? { id: copied?.id } : { success: true })
    },
  )

  it('is 404 without a reason for an unknown template', async () => {
    const { status, json } = await copy(twoApps(), UNKNOWN)
    expect([status, json]).toEqual([404, { success: false }])
  })

  it('is 400 for an unknown target', async () => {
    const world = worldOf()
    const id = world.onesignal.app().template({ contents: { en: 'Sale!' } })
    expect((await copy(world, id)).status).toBe(400)
  })

  it('needs the key of the organization', async () => {
    const world = twoApps()
    const headers = { authorization: `Key ${defaultOneSignalApp.apiKey}` }
    expect((await copy(world, UNKNOWN, headers)).status).toBe(403)
  })
})
