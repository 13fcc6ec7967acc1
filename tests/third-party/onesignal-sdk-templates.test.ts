import { defaultOneSignalApp } from '@textwire/mock-server'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { dialects } from './support/dialects.ts'
import { failureOf } from './support/failure-of.ts'
import { notificationOf } from './support/notification-of.ts'
import { openSdkStage, type SdkStage } from './support/open-sdk-stage.ts'

const { appId } = defaultOneSignalApp
const otherAppId = '7e57a99a-0000-4000-8000-000000000002'
const phone = '+15035550123'

describe.each(dialects)('the official SDK manages templates, dialect %s', (dialect) => {
  let stage: SdkStage
  beforeEach(async () => {
    stage = await openSdkStage({ dialect })
  })
  afterEach(() => stage.close())

  const create = async (name = 'Table') => {
    const contents = { en: 'Your table is ready, {{ message.custom_data.name }}.' }
    const template = await stage.api.createTemplate({ app_id: appId, name, is_sms: true, contents })
    return template.id ?? ''
  }
  const text = (template_id: string) =>
    stage.api.createNotification(
      notificationOf({
        include_phone_numbers: [phone],
        template_id,
        custom_data: { name: 'Ann' },
      }),
    )

  it('creates one and sends it', async () => {
    await text(await create())
    expect(stage.inboxOf(phone)).toEqual(['Your table is ready, Ann.'])
  })

  it('views one, whose channel the two descriptions spell differently', async () => {
    const id = await create()
    const template = await stage.api.viewTemplate(id, appId)
    expect(template).toMatchObject({ id, name: 'Table', content: { isSMS: true, sms_from: null } })
    expect(template.channel).toBe(dialect === 'sdk' ? 'sms' : 'SMS')
  })

  it('lists those of a channel', async () => {
    const first = await create()
    await stage.world.clock.advance('1m')
    const second = await create('Bill')
    stage.app.template({ name: 'Push', channel: 'push', contents: { en: 'Hi' } })
    const { templates = [] } = await stage.api.viewTemplates(appId, 10, 0, 'sms')
    expect(new Set(templates.map(({ id }) => id))).toEqual(new Set([first, second]))
    expect((await stage.api.viewTemplates(appId, 1, 1, 'sms')).templates).toHaveLength(1)
  })

  it('changes one', async () => {
    const id = await create()
    await stage.api.updateTemplate(id, appId, {
      name: 'Bill',
      contents: { en: 'Your bill, {{ message.custom_data.name }}.' },
    })
    await text(id)
    expect(stage.inboxOf(phone)).toEqual(['Your bill, Ann.'])
  })

  it('deletes one, unless a journey uses it', async () => {
    const id = await create()
    expect(await stage.api.deleteTemplate(id, appId)).toEqual({ success: true })
    expect(await failureOf(stage.api.viewTemplate(id, appId))).toMatchObject({
      code: 404,
      errorMessages: ['template not found'],
    })
    const used = stage.app.template({ usedByJourney: true, contents: { en: 'Hi' } })
    expect(await failureOf(stage.api.deleteTemplate(used, appId))).toMatchObject({
      code: 400,
      errorMessages: ['Can not delete a template that has journeys using it.'],
    })
  })

  it('copies one to another app of the organization', async () => {
    const target = stage.world.onesignal.addApp({ appId: otherAppId, apiKeys: [], dialect })
    const copy = await stage.api.copyTemplateToApp(await create(), appId, {
      target_app_id: otherAppId,
    })
    expect(target.templates).toMatchObject([{ name: 'Table' }])
    // The published reference answers with `success` alone, of which the SDK makes an empty template.
    expect(copy.id).toBe(dialect === 'sdk' ? target.templates[0]?.id : undefined)
  })
})
