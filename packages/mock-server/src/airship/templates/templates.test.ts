import { describe, expect, it } from 'vitest'
import { airshipWorld, callAirship } from '../../testing/airship.ts'
import { ALICE, push, smsPush } from '../../testing/calls.ts'
import type { AirshipProjectOptions } from '../project-options.ts'

const TEMPLATES = '/api/content/templates'

const shipped = (body: object = {}) => ({
  type: 'sms',
  name: 'Shipped',
  content: { alert: 'Hi {{name}}, it is on its way.' },
  ...body,
})

function town(options: Partial<AirshipProjectOptions> = {}) {
  const world = airshipWorld(options)
  const call = (method: string, path: string, body?: object) =>
    callAirship(world, method, `${TEMPLATES}${path}`, body)
  const create = async (body: object = {}) => {
    const { json } = await call('POST', '', shipped(body))
    return String(json['template_id'])
  }
  return { world, call, create }
}

describe('a stored template', () => {
  it('is made, and says where it is', async () => {
    const { call } = town()
    const { status, json, response } = await call('POST', '', shipped())
    expect(status).toBe(201)
    expect(json).toEqual({
      ok: true,
      operation_id: expect.any(String),
      template_id: expect.any(String),
    })
    expect(response.headers.get('location')).toBe(
      `https://go.urbanairship.com${TEMPLATES}/${json['template_id']}`,
    )
  })

  it('is shown by its id and by your own', async () => {
    const { call, create } = town()
    const fields = { external_id: 'shipped-1', description: 'After the parcel has left' }
    const id = await create(fields)
    const byId = await call('GET', `/${id.toUpperCase()}`)
    expect(byId.json['content_template']).toEqual({
      ...shipped(fields),
      id,
      created_at: '2026-06-01T12:00:00',
      modified_at: '2026-06-01T12:00:00',
    })
    const byExternalId = await call('GET', '/external/sms/shipped-1')
    expect(byExternalId.json['content_template']).toEqual(byId.json['content_template'])
    expect((await call('GET', '/external/email/shipped-1')).status).toBe(404)
  })

  it('changes in part', async () => {
    const { world, call, create } = town()
    const id = await create({ external_id: 'shipped-1' })
    await world.clock.advance('1h')
    expect((await call('PUT', `/${id}`, { name: 'Sent' })).status).toBe(200)
    const content = { alert: 'Gone' }
    expect((await call('PUT', '/external/sms/shipped-1', { content })).status).toBe(200)
    expect((await call('GET', `/${id}`)).json['content_template']).toMatchObject({
      name: 'Sent',
      content,
      created_at: '2026-06-01T12:00:00',
      modified_at: '2026-06-01T13:00:00',
    })
  })

  it('is deleted with 200', async () => {
    const { world, call, create } = town()
    const id = await create()
    await create({ external_id: 'shipped-1' })
    const answer = { ok: true, operation_id: expect.any(String) }
    expect(await call('DELETE', `/${id}`)).toMatchObject({ status: 200, json: answer })
    expect(await call('DELETE', '/external/sms/shipped-1')).toMatchObject({ status: 200 })
    expect(world.airship.project().templates).toEqual([])
  })

  it('fills in a push, as it is when the push goes out', async () => {
    const { world, call, create } = town()
    world.airship.project().channel({ phone: ALICE, attributes: { name: 'Ada' } })
    const template_id = await create()
    const template = { notification: { sms: { template: { template_id } } } }
    await push(world, smsPush(template))
    await call('PUT', `/${template_id}`, { content: { alert: 'Bye {{name}}' } })
    await push(world, smsPush(template))
    expect(world.phone(ALICE).inbox.map(({ text }) => text)).toEqual([
      'Hi Ada, it is on its way.',
      'Bye Ada',
    ])
  })

  it.each([
    ['GET', `/${crypto.randomUUID()}`, undefined],
    ['PUT', `/${crypto.randomUUID()}`, { name: 'x' }],
    ['DELETE', `/${crypto.randomUUID()}`, undefined],
    ['GET', '/external/sms/none', undefined],
    ['PUT', '/external/sms/none', { name: 'x' }],
    ['DELETE', '/external/sms/none', undefined],
  ])('%s %s is 404 when it is not there', async (method, path, body) => {
    const { status, json } = await town().call(method, path, body)
    expect(status).toBe(404)
    expect(json).toMatchObject({ ok: false, error_code: 40401 })
  })

  it.each([
    ['no name', { name: undefined }],
    ['no text', { content: {} }],
    ['an unknown type', { type: 'mms' }],
    ['an unknown key', { subject: 'x' }],
    ['an id that is taken', { external_id: 'taken' }],
  ])('is refused with %s', async (_title, body) => {
    const { call, create } = town()
    await create({ external_id: 'taken' })
    const { status, json } = await call('POST', '', shipped(body))
    expect(status).toBe(400)
    expect(json).toMatchObject({ ok: false, error_code: 40000 })
  })

  it('keeps its own id, and takes no other’s', async () => {
    const { call, create } = town()
    await create({ external_id: 'one' })
    const id = await create({ external_id: 'two' })
    expect((await call('PUT', `/${id}`, { external_id: 'two', name: 'x' })).status).toBe(200)
    expect((await call('PUT', `/${id}`, { external_id: 'one' })).status).toBe(400)
  })
})

const names = (json: { content_templates: { name: string }[] }) =>
  json.content_templates.map(({ name }) => name)

describe('the list of templates', () => {
  it('comes page by page, in the order that is asked for', async () => {
    const { world, call, create } = town()
    for (const name of ['a', 'b', 'c']) {
      // One after the other, so that their times differ.
      // oxlint-disable-next-line no-await-in-loop
      await create({ name })
      // oxlint-disable-next-line no-await-in-loop -- as above
      await world.clock.advance('1s')
    }
    const first = await call('GET', '?page_size=2&order=desc&sort=created_at')
    expect(first.json).toMatchObject({ ok: true, count: 2, total_count: 3 })
    expect(names(first.json)).toEqual(['c', 'b'])
    expect(first.json).not.toHaveProperty('prev_page')
    const next = new URL(first.json['next_page'])
    const second = await call('GET', next.search)
    expect(names(second.json)).toEqual(['a'])
    expect(second.json).not.toHaveProperty('next_page')
    expect(new URL(second.json['prev_page']).searchParams.get('page')).toBe('1')
  })

  it('knows by which moment', async () => {
    const { world, call, create } = town()
    const id = await create({ name: 'a' })
    await world.clock.advance('1s')
    await create({ name: 'b' })
    await world.clock.advance('1s')
    await call('PUT', `/${id}`, { description: 'x' })
    const { json } = await call('GET', '?sort=modified_at')
    expect(json['content_templates']).toMatchObject([{ name: 'b' }, { name: 'a' }])
  })

  it.each(['?page=0', '?page_size=none', '?order=up', '?sort=name'])(
    'refuses %s',
    async (query) => {
      const { status, json } = await town().call('GET', query)
      expect(status).toBe(400)
      expect(json).toMatchObject({ ok: false, error_code: 40000 })
    },
  )
})
