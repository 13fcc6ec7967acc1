import { describe, expect, it } from 'vitest'
import type { CreateTemplateBody, UpdateTemplateBody } from '@textwire/airship/contract'
import { documents } from '../support/airship-documents.ts'
import { number, textTo, UNKNOWN } from '../support/airship-people.ts'
import { openStage } from '../support/airship-stage.ts'
import { collect } from '../support/collect.ts'
import { refusalOf } from '../support/refusal-of.ts'

const invalid = { name: 'InvalidRequestError', status: 400, outcome: 'not-sent' }
const missing = { name: 'NotFoundError', status: 404, outcome: 'not-sent' }
const ready: CreateTemplateBody = {
  type: 'sms',
  name: 'Ready',
  content: { alert: 'Hello {{name}}, it is ready.' },
}
const external = { type: 'sms', external_id: 'ready-1' }

describe('templates.create', () => {
  documents('createTemplate', 201, 'a text to send', async ({ client, project, world }) => {
    project.channel({ phone: number, attributes: { name: 'Ada' } })
    const { data, headers } = await client.templates.create(ready).withResponse()
    const { template_id = '' } = data
    expect(headers['location']).toContain(`/api/content/templates/${template_id}`)
    const notification = { sms: { template: { template_id } } }
    await client.push.send({ ...textTo(''), notification })
    expect(world.phone(number).inbox).toMatchObject([{ text: 'Hello Ada, it is ready.' }])
  })

  documents('createTemplate', 400, 'an id of one’s own that is taken', async (stage) => {
    stage.project.template({ alert: 'Hello', externalId: 'ready-1' })
    const call = stage.client.templates.create({ ...ready, external_id: 'ready-1' })
    expect(await refusalOf(call)).toMatchObject({ ...invalid, meta: { path: 'external_id' } })
  })

  documents(
    'createTemplate',
    400,
    'a text without words, which does not compile',
    async (stage) => {
      // What a program in JavaScript can send.
      const body = { ...ready, content: {} } as CreateTemplateBody
      expect(await refusalOf(stage.client.templates.create(body))).toMatchObject(invalid)
    },
  )

  it('is repeated with an id of one’s own, and not without', async () => {
    const { client, project, world, requestsOf } = await openStage()
    world.fault({ operation: 'airship.createTemplate', reset: 'before', times: 1 })
    await client.templates.create({ ...ready, external_id: 'ready-1' })
    expect(requestsOf('createTemplate')).toHaveLength(2)
    world.fault({ operation: 'airship.createTemplate', reset: 'before', times: 1 })
    expect(await refusalOf(client.templates.create(ready))).toMatchObject({
      name: 'OutcomeUnknownError',
    })
    expect(project.templates).toHaveLength(1)
  })
})

describe('templates.list', () => {
  documents('listTemplates', 200, 'every one, over several pages', async (stage) => {
    const { client, project, world, statusesOf } = stage
    const names = ['One', 'Two', 'Three', 'Four', 'Five']
    for (const name of names) {
      project.template({ alert: 'Hello', name })
      // Each is a minute younger than the one before.
      // oxlint-disable-next-line no-await-in-loop
      await world.clock.advance('1m')
    }
    const query = { page_size: 2, sort: 'created_at', order: 'asc' } as const
    const templates = await collect(client.templates.list(query))
    expect(templates.map(({ name }) => name)).toEqual(names)
    expect(templates[0]).toMatchObject({ created_at: '2026-06-01T12:00:00Z' })
    expect(statusesOf('listTemplates')).toEqual([200, 200, 200])
  })

  documents('listTemplates', 400, 'a page that is none', async ({ client }) => {
    const call = collect(client.templates.list({ page: 0 }))
    expect(await refusalOf(call)).toMatchObject({ ...invalid, code: '40000' })
  })
})

describe('a template by its id', () => {
  documents('getTemplate', 200, 'whole', async ({ client, project }) => {
    const id = project.template({ alert: 'Hello', name: 'Ready', externalId: 'ready-1' })
    expect((await client.templates.get(id)).content_template).toMatchObject({
      id,
      type: 'sms',
      name: 'Ready',
      external_id: 'ready-1',
      content: { alert: 'Hello' },
      modified_at: '2026-06-01T12:00:00Z',
    })
  })

  documents('getTemplate', 404, 'is not there', async ({ client }) => {
    expect(await refusalOf(client.templates.get(UNKNOWN))).toMatchObject(missing)
  })

  documents('updateTemplate', 200, 'keeps what is not given', async ({ client, project }) => {
    const id = project.template({ alert: 'Hello', name: 'Ready' })
    expect(await client.templates.update(id, { name: 'Shipped' })).toMatchObject({ ok: true })
    expect(project.templates).toMatchObject([{ name: 'Shipped', content: { alert: 'Hello' } }])
  })

  documents('updateTemplate', 400, 'another type', async ({ client, project }) => {
    const id = project.template('Hello')
    const call = client.templates.update(id, { type: 'email' })
    expect(await refusalOf(call)).toMatchObject({ ...invalid, meta: { path: 'type' } })
  })

  documents('updateTemplate', 404, 'is not there', async ({ client }) => {
    expect(await refusalOf(client.templates.update(UNKNOWN, { name: 'A' }))).toMatchObject(missing)
  })

  documents('deleteTemplate', 200, 'with a body, unlike other deletions', async (stage) => {
    const id = stage.project.template('Hello')
    expect(await stage.client.templates.delete(id)).toMatchObject({ ok: true })
    expect(stage.project.templates).toEqual([])
  })

  documents('deleteTemplate', 404, 'is not there', async ({ client }) => {
    expect(await refusalOf(client.templates.delete(UNKNOWN))).toMatchObject(missing)
  })
})

describe('a template by an id of one’s own', () => {
  const seed = { alert: 'Hello', name: 'Ready', externalId: 'ready-1' }

  documents('getTemplateByExternalId', 200, 'whole', async ({ client, project }) => {
    const id = project.template(seed)
    expect((await client.templates.get(external)).content_template).toMatchObject({ id })
  })

  documents('getTemplateByExternalId', 404, 'is not there', async ({ client }) => {
    expect(await refusalOf(client.templates.get(external))).toMatchObject(missing)
  })

  documents('updateTemplateByExternalId', 200, 'keeps what is not given', async (stage) => {
    stage.project.template(seed)
    await stage.client.templates.update(external, { content: { alert: 'Bye' } })
    expect(stage.project.templates).toMatchObject([{ name: 'Ready', content: { alert: 'Bye' } }])
  })

  documents('updateTemplateByExternalId', 400, 'nothing, which does not compile', async (stage) => {
    stage.project.template(seed)
    // What a program in JavaScript can send.
    const call = stage.client.templates.update(external, {} as UpdateTemplateBody)
    expect(await refusalOf(call)).toMatchObject(invalid)
  })

  documents('updateTemplateByExternalId', 404, 'is not there', async ({ client }) => {
    const call = client.templates.update(external, { name: 'A' })
    expect(await refusalOf(call)).toMatchObject(missing)
  })

  documents('deleteTemplateByExternalId', 200, 'with a body', async ({ client, project }) => {
    project.template(seed)
    expect(await client.templates.delete(external)).toMatchObject({ ok: true })
    expect(project.templates).toEqual([])
  })

  documents('deleteTemplateByExternalId', 404, 'is not there', async ({ client }) => {
    expect(await refusalOf(client.templates.delete(external))).toMatchObject(missing)
  })
})
