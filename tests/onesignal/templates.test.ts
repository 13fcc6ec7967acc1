import { describe, expect, it } from 'vitest'
import { collect } from '../support/collect.ts'
import { documents } from '../support/documents.ts'
import { UNKNOWN } from '../support/onesignal-people.ts'
import { openStage } from '../support/onesignal-stage.ts'
import { refusalOf } from '../support/refusal-of.ts'

const sdk = { app: { dialect: 'sdk' } } as const
const ready = { name: 'order-ready', isSMS: true, contents: { en: 'Ready!' } } as const
const withoutEnglish = {
  name: 'InvalidRequestError',
  status: 400,
  code: 'noEnglishContent',
  title: 'Message Notifications must have English language content',
}
const missing = { name: 'NotFoundError', code: 'templateNotFound', title: 'template not found' }

/** Says otherwise than the compiler what a JavaScript program can send. */
const inGermanAlone = { de: 'Fertig!' } as unknown as { en: string }

describe('templates.create', () => {
  documents('createTemplate', 200, 'stores a message', async ({ client, app }) => {
    const template = await client.templates.create(ready)
    expect(template).toMatchObject({
      name: 'order-ready',
      channel: 'SMS',
      content: { contents: { en: 'Ready!' }, isSMS: true, email_body: null },
    })
    expect(app.templates.map(({ id }) => id)).toEqual([template.id])
  })

  documents('createTemplate', 200, 'spells the channel as the SDKs do', sdk, async ({ client }) => {
    expect((await client.templates.create(ready)).channel).toBe('sms')
  })

  documents('createTemplate', 400, 'no English', async ({ client }) => {
    const call = client.templates.create({ ...ready, contents: inGermanAlone })
    expect(await refusalOf(call)).toMatchObject(withoutEnglish)
  })

  documents('createTemplate', 422, 'a page instead of JSON', async ({ client, world }) => {
    const text = '<html><body><h1>422 Unprocessable Entity</h1></body></html>'
    world.fault({ operation: 'onesignal.createTemplate', status: 422, body: { text } })
    const error = await refusalOf(client.templates.create(ready))
    expect(error).toMatchObject({
      name: 'InvalidRequestError',
      status: 422,
      outcome: 'not-sent',
      problems: [],
    })
    expect(error.reveal().body).toBe(text)
  })

  it('is not repeated after a lost answer: the template may be there', async () => {
    const { client, world, app } = await openStage()
    world.fault({ operation: 'onesignal.createTemplate', reset: 'after' })
    expect(await refusalOf(client.templates.create(ready))).toMatchObject({
      name: 'OutcomeUnknownError',
    })
    expect(app.templates).toHaveLength(1)
  })
})

describe('templates.list', () => {
  documents(
    'listTemplates',
    200,
    'in pages, each template once',
    async ({ client, app, requestsOf }) => {
      for (const at of [1, 2, 3, 4, 5]) app.template({ name: `Template ${at}` })
      const names = (await collect(client.templates.list({ limit: 2 }))).map(({ name }) => name)
      expect(names.toSorted()).toEqual([1, 2, 3, 4, 5].map((at) => `Template ${at}`))
      expect(requestsOf('listTemplates')).toHaveLength(3)
    },
  )

  documents('listTemplates', 200, 'of one channel', async ({ client, app }) => {
    app.template({ name: 'text' })
    app.template({ name: 'mail', channel: 'email' })
    const templates = await collect(client.templates.list({ channel: 'email' }))
    expect(templates.map(({ name }) => name)).toEqual(['mail'])
  })

  documents('listTemplates', 400, 'a page that is too large', async ({ client }) => {
    expect(await refusalOf(collect(client.templates.list({ limit: 51 })))).toMatchObject({
      name: 'InvalidRequestError',
      code: 'invalidLimit',
    })
  })
})

describe('templates.view', () => {
  documents('viewTemplate', 200, 'with its content', async ({ client, app }) => {
    const id = app.template({ contents: { en: 'Ready!' }, from: '+12025550100' })
    await expect(client.templates.view(id)).resolves.toMatchObject({
      id,
      content: { contents: { en: 'Ready!' }, sms_from: '+12025550100' },
    })
  })

  documents('viewTemplate', 400, 'an app that cannot be read', async ({ client, world }) => {
    const errors = ['Request is malformed: Failed to parse app_id from request']
    world.fault({ operation: 'onesignal.viewTemplate', status: 400, body: { json: { errors } } })
    expect(await refusalOf(client.templates.view(UNKNOWN))).toMatchObject({
      name: 'InvalidRequestError',
      code: 'appIdMissing',
    })
  })

  documents('viewTemplate', 404, 'one that is not there', async ({ client }) => {
    expect(await refusalOf(client.templates.view(UNKNOWN))).toMatchObject(missing)
  })
})

describe('templates.update', () => {
  documents('updateTemplate', 200, 'keeps what is not given', async ({ client, app }) => {
    const id = app.template({ name: 'old', contents: { en: 'Ready!' } })
    await expect(client.templates.update(id, { name: 'new' })).resolves.toMatchObject({
      id,
      name: 'new',
      content: { contents: { en: 'Ready!' } },
    })
  })

  documents('updateTemplate', 400, 'no English', async ({ client, app }) => {
    const id = app.template({ contents: { en: 'Ready!' } })
    const call = client.templates.update(id, { name: 'new', contents: inGermanAlone })
    expect(await refusalOf(call)).toMatchObject(withoutEnglish)
  })

  documents('updateTemplate', 404, 'one that is not there', async ({ client }) => {
    const call = client.templates.update(UNKNOWN, { name: 'new' })
    expect(await refusalOf(call)).toMatchObject(missing)
  })
})

describe('templates.delete', () => {
  documents('deleteTemplate', 200, 'is gone', async ({ client, app }) => {
    const id = app.template({})
    await expect(client.templates.delete(id)).resolves.toEqual({ success: true })
    expect(app.templates).toEqual([])
  })

  documents('deleteTemplate', 400, 'one that a journey sends', async ({ client, app }) => {
    const id = app.template({ usedByJourney: true })
    expect(await refusalOf(client.templates.delete(id))).toMatchObject({
      name: 'InvalidRequestError',
      code: 'templateInUse',
      title: 'Can not delete a template that has journeys using it.',
    })
  })

  documents('deleteTemplate', 404, 'one that is not there', async ({ client }) => {
    expect(await refusalOf(client.templates.delete(UNKNOWN))).toMatchObject(missing)
  })
})

const OTHER_APP = 'a11a11a1-0000-4000-8000-000000000002'

describe('templates.copy', () => {
  documents('copyTemplate', 200, 'into another app', async ({ client, app, world }) => {
    const other = world.onesignal.addApp({ appId: OTHER_APP, apiKeys: [] })
    const id = app.template({ name: 'order-ready', contents: { en: 'Ready!' } })
    await expect(client.templates.copy(id, OTHER_APP)).resolves.toMatchObject({ success: true })
    expect(other.templates).toMatchObject([{ name: 'order-ready' }])
  })

  documents('copyTemplate', 200, 'answers with the copy, as the SDKs have it', async (stage) => {
    const { client, app, world } = stage
    world.onesignal.addApp({ appId: OTHER_APP, apiKeys: [], dialect: 'sdk' })
    const id = app.template({ name: 'order-ready' })
    const copy = await client.templates.copy(id, OTHER_APP)
    expect(copy).toMatchObject({ name: 'order-ready' })
  })

  documents('copyTemplate', 400, 'into an app that is not there', async ({ client, app }) => {
    expect(await refusalOf(client.templates.copy(app.template({}), UNKNOWN))).toMatchObject({
      name: 'InvalidRequestError',
      title: 'Invalid target app',
    })
  })

  documents('copyTemplate', 404, 'one that is not there, without a reason', async (stage) => {
    stage.world.onesignal.addApp({ appId: OTHER_APP, apiKeys: [] })
    expect(await refusalOf(stage.client.templates.copy(UNKNOWN, OTHER_APP))).toMatchObject({
      name: 'NotFoundError',
      body: { success: false },
      problems: [],
    })
  })
})
