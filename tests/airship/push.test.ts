import { describe, expect } from 'vitest'
import type { PushBody } from '@textwire/airship/contract'
import { documents } from '../support/airship-documents.ts'
import {
  media,
  number,
  otherNumber,
  otherPair,
  pair,
  pictureTo,
  textTo,
} from '../support/airship-people.ts'
import type { Stage } from '../support/airship-stage.ts'
import { refusalOf } from '../support/refusal-of.ts'

const textsOf = ({ world }: Stage, phone = number) =>
  world.phone(phone).inbox.map(({ text }) => text)
const invalid = { name: 'InvalidRequestError', status: 400, outcome: 'not-sent' }

describe('push.send', () => {
  documents('sendPush', 202, 'a text', async (stage) => {
    const { client, project } = stage
    project.channel({ phone: number })
    expect(await client.push.send(textTo('Hello'))).toMatchObject({
      ok: true,
      operation_id: expect.any(String),
      push_ids: [project.pushes[0]?.pushId],
    })
    expect(textsOf(stage)).toEqual(['Hello'])
  })

  documents('sendPush', 202, 'a picture', async ({ client, project, world }) => {
    project.channel({ phone: number })
    await client.push.send({
      ...pictureTo('The menu'),
      notification: {
        mms: { fallback_text: 'The menu', subject: 'Menu', slides: [{ text: 'Today', media }] },
      },
    })
    expect(world.phone(number).inbox).toMatchObject([
      { subject: 'Menu', text: 'Today', media: [{ url: media.url, contentType: 'image/png' }] },
    ])
  })

  documents('sendPush', 202, 'up to a hundred at once, in order', async (stage) => {
    const { client, project } = stage
    project.channel({ phone: number })
    const pushes = Array.from({ length: 100 }, (_, at) => textTo(`${at}`))
    const { push_ids } = await client.push.send(pushes)
    expect(push_ids).toHaveLength(100)
    expect(textsOf(stage)).toEqual(pushes.map((_, at) => `${at}`))
  })

  documents('sendPush', 202, 'to whom an audience names', async (stage) => {
    const { client, project } = stage
    project.channel({ phone: number, tags: { plan: ['gold'] }, attributes: { visits: 3 } })
    project.channel({ phone: otherNumber, tags: { plan: ['gold'] }, attributes: { visits: 1 } })
    const audience: PushBody['audience'] = {
      AND: [
        { tag: 'gold', group: 'plan' },
        { attribute: 'visits', operator: 'greater', value: 2 },
        { NOT: { sms_id: otherPair } },
      ],
    }
    await client.push.send({ ...textTo('For few'), audience })
    expect([textsOf(stage), textsOf(stage, otherNumber)]).toEqual([['For few'], []])
  })

  documents('sendPush', 202, 'a default text for every platform', async (stage) => {
    stage.project.channel({ phone: number })
    await stage.client.push.send({ ...textTo(''), notification: { alert: 'Hello' } })
    expect(textsOf(stage)).toEqual(['Hello'])
  })

  documents('sendPush', 202, 'placeholders that are filled in', async (stage) => {
    stage.project.channel({ phone: number, attributes: { first_name: 'Ada' } })
    const push = {
      ...textTo('Hello {{first_name}} of {{city}}'),
      global_attributes: { city: 'Rome' },
    }
    await stage.client.push.send({ ...push, options: { personalization: true } })
    await stage.client.push.send(push)
    expect(textsOf(stage)).toEqual(['Hello Ada of Rome', 'Hello {{first_name}} of {{city}}'])
  })

  documents('sendPush', 202, 'a stored template', async (stage) => {
    const { client, project } = stage
    project.channel({ phone: number, attributes: { first_name: 'Ada' } })
    const template_id = project.template('Hello {{first_name}}')
    await client.push.send({ ...textTo(''), notification: { sms: { template: { template_id } } } })
    expect(textsOf(stage)).toEqual(['Hello Ada'])
  })

  documents('sendPush', 202, 'another text for another language', async (stage) => {
    stage.project.channel({ phone: number, language: 'de' })
    stage.project.channel({ phone: otherNumber, language: 'en' })
    await stage.client.push.send({
      ...textTo('Hello'),
      audience: 'all',
      localizations: [{ language: 'de', notification: { sms: { alert: 'Hallo' } } }],
    })
    expect([textsOf(stage), textsOf(stage, otherNumber)]).toEqual([['Hallo'], ['Hello']])
  })

  documents('sendPush', 202, 'campaigns and options', async ({ client, project, requestsOf }) => {
    project.channel({ phone: number })
    await client.push.send({
      ...textTo('Hello'),
      campaigns: { categories: ['autumn'] },
      message_type: 'transactional',
      options: {
        expiry: new Date('2026-06-02T12:00:00.999Z'),
        audience_limits: { max_recipients: 10 },
      },
    })
    expect(project.pushes).toMatchObject([{ campaigns: { categories: ['autumn'] } }])
    expect(requestsOf('sendPush')).toMatchObject([
      { body: { options: { expiry: '2026-06-02T12:00:00' } } },
    ])
  })

  documents('sendPush', 202, 'nobody who has opted out or not answered', async (stage) => {
    stage.project.channel({ phone: number, consent: 'opted-out' })
    stage.project.channel({ phone: otherNumber, consent: 'pending' })
    await stage.client.push.send({ ...textTo('Hello'), audience: 'all' })
    expect([textsOf(stage), textsOf(stage, otherNumber)]).toEqual([[], []])
  })

  const refusals: [what: string, wrong: object, code: string, words: string][] = [
    [
      'a key that is not allowed',
      { notification: { alert1: 'Hi' } },
      '40000',
      'notification.alert1',
    ],
    ['no audience', { audience: undefined }, '40202', "'audience' must be set"],
    ['a platform without content', { device_types: ['sms', 'mms'] }, '40000', "'mms'"],
    [
      'an SMS and an MMS',
      { notification: { sms: { alert: 'a' }, mms: {} } },
      '40000',
      'notification',
    ],
    [
      'a text of 1,601 characters',
      { notification: { sms: { alert: 'a'.repeat(1_601) } } },
      '40000',
      'alert',
    ],
    [
      'an expiry in three days',
      { notification: { sms: { alert: 'a', expiry: 259_200 } } },
      '40000',
      'expiry',
    ],
    [
      'eleven campaigns',
      { campaigns: { categories: Array.from({ length: 11 }, (_, at) => `${at}`) } },
      '40000',
      'categories',
    ],
    [
      'the strict check of rows, which is for create-and-send',
      { options: { use_strict_sms_validation: true } },
      '40000',
      'use_strict_sms_validation',
    ],
  ]
  for (const [what, wrong, code, words] of refusals) {
    documents('sendPush', 400, what, async (stage) => {
      stage.project.channel({ phone: number })
      // What a program in JavaScript can send.
      const body = { ...textTo('Hello'), ...wrong } as unknown as PushBody
      expect(await refusalOf(stage.client.push.send(body))).toMatchObject({
        ...invalid,
        code,
        message: expect.stringContaining(words),
      })
      expect(textsOf(stage)).toEqual([])
    })
  }

  documents('sendPush', 400, 'one of several, and none goes out', async (stage) => {
    stage.project.channel({ phone: number })
    // What a program in JavaScript can send.
    const wrong = { ...textTo('Second'), options: { color: 'red' } } as unknown as PushBody
    expect(await refusalOf(stage.client.push.send([textTo('First'), wrong]))).toMatchObject(invalid)
    expect(textsOf(stage)).toEqual([])
  })

  documents('sendPush', 429, 'asks for longer than the client waits', async ({ client, world }) => {
    world.fault({ operation: 'airship.sendPush', status: 429, retryAfter: 3_600 })
    expect(await refusalOf(client.push.send(textTo('Hello')))).toMatchObject({
      name: 'RateLimitError',
      retryAfterMs: 3_600_000,
      outcome: 'not-sent',
      attempts: [{ status: 429 }],
    })
  })
})

describe('push.validate', () => {
  documents('validatePush', 200, 'one, and nothing goes out', async (stage) => {
    stage.project.channel({ phone: number })
    expect(await stage.client.push.validate(textTo('Hello'))).toMatchObject({ ok: true })
    expect(textsOf(stage)).toEqual([])
  })

  documents('validatePush', 200, 'several', async ({ client }) => {
    const pushes = [
      textTo('Hello'),
      { ...pictureTo('Menu'), audience: { sms_sender: pair.sender } },
    ]
    expect(await client.push.validate(pushes)).toMatchObject({ ok: true })
  })

  documents('validatePush', 400, 'says where the mistake is', async ({ client }) => {
    // What a program in JavaScript can send.
    const body = {
      ...textTo('Hello'),
      notification: { sms: { text: 'Hi' } },
    } as unknown as PushBody
    expect(await refusalOf(client.push.validate(body))).toMatchObject({
      ...invalid,
      code: '40000',
      meta: { path: 'notification.sms.text', location: { line: 1 } },
    })
  })
})
