import { readFileSync } from 'node:fs'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { eventBody } from './event-body.ts'
import { parseEvent } from './parse-event.ts'
import { renderEventBody } from './support/render-event-body.ts'

const event = { kind: 'message.sms.delivered', id: '0b8f3c1e-5d2a-4f77-9a10-6c2d3e4f5a6b' }
const eventOf = (body: string) => {
  const parsed = parseEvent(body)
  return parsed.ok ? parsed.event : undefined
}

describe('eventBody', () => {
  it('is JSON before it is rendered, so that no editor can find fault with it', () => {
    expect(Object.keys(JSON.parse(eventBody) as object)).toHaveLength(44)
  })

  it('stands in the documentation as it is', () => {
    const page = readFileSync(
      new URL('../../../../docs/onesignal-events.md', import.meta.url),
      'utf8',
    )
    expect(page).toContain(eventBody)
  })

  it('carries every variable', () => {
    const subscription = {
      id: 'c1',
      app_id: 'app',
      subscription_token: '+15035550100',
      session_count: 3,
      language: 'en',
      game_version: '1.0',
      last_active: 1_795_255_200,
      play_time: 60,
      amount_spent: 9.5,
      created_at: 1_795_255_100,
      subscribed: true,
      sdk: '5.2',
      device_model: 'Pixel 7',
      device_os: 'Android 14',
    }
    const fields = {
      timestamp: 1_795_255_203,
      datetime: '2026-11-21T10:00:03.000Z',
      app_id: 'app',
      subscription_device_type: 'SMS',
      subscription_id: 'c1',
      onesignal_id: 'u1',
      external_id: 'user-4711',
    }
    const message = {
      id: 'm1',
      name: 'Order ready',
      title: { en: 'Ready' },
      contents: { en: 'Your order is ready.', de: 'Fertig.' },
      template_id: 't1',
      url: 'https://example.com/?a=1&b=2',
      app_url: 'app://order',
      web_url: 'https://example.com/',
      live_activity_event_kind: 'start',
    }
    const user = {
      onesignal_id: 'u1',
      external_id: 'user-4711',
      language: 'en',
      tags: { plan: 'gold' },
    }
    const body = renderEventBody({
      event: { ...event, ...fields },
      message,
      user: { ...user, subscription },
    })

    expect(eventOf(body)).toEqual({
      ...event,
      ...fields,
      data: {},
      message,
      user: { ...user, subscription },
    })
  })

  it.each([
    ['message.iam.clicked', { page_name: 'a', page_id: 'b', target_name: 'c', target_id: 'd' }],
    [
      'message.live_activity.sent',
      { live_activity_id: 'Knicks & Cavs', live_activity_type: 'game' },
    ],
    ['message.push.failed', { failure_reason: 'Not registered' }],
    ['message.sms.undelivered', { failure_reason: 'Unreachable "handset"' }],
  ])('carries what belongs to %s', (kind, data) => {
    expect(eventOf(renderEventBody({ event: { ...event, kind, data } }))).toMatchObject({
      kind,
      data,
    })
  })

  it('leaves null where OneSignal has nothing', () => {
    expect(eventOf(renderEventBody({ event }))).toMatchObject({
      external_id: null,
      timestamp: null,
      message: { id: null, title: null, contents: null },
      user: { tags: {}, subscription: { subscription_token: null, subscribed: null } },
    })
  })

  it('carries the subject of an e-mail as one text', () => {
    const body = renderEventBody({
      event: { ...event, kind: 'message.email.opened' },
      message: { title: 'Sale: 50% & more = "yes"' },
    })
    expect(eventOf(body)?.message.title).toBe('Sale: 50% & more = "yes"')
  })

  const text = fc.string({ unit: 'grapheme', minLength: 1 })

  it('brings names, texts and tags through whole, whatever they hold', () => {
    fc.assert(
      fc.property(
        text,
        fc.dictionary(text, text, { maxKeys: 4, noNullPrototype: true }),
        (name, tags) => {
          const body = renderEventBody({
            event: { ...event, external_id: name },
            message: { name, contents: { en: name } },
            user: { tags },
          })
          const read = eventOf(body)
          expect(read).toMatchObject({
            external_id: name,
            message: { name, contents: { en: name } },
          })
          expect(Object.entries(read?.user.tags ?? {})).toEqual(Object.entries(tags))
        },
      ),
    )
  })

  it('is read the same where Liquid writes a space as %20', () => {
    const body = renderEventBody({ event: { ...event, external_id: 'a b + c' } })
    expect(eventOf(body.replaceAll('+', '%20'))?.external_id).toBe('a b + c')
  })

  it('is read as it is where Liquid did not encode it', () => {
    const body = renderEventBody(
      {
        event: { ...event, external_id: '100%+1' },
        message: { contents: { en: 'Hello' } },
        user: { tags: { plan: 'gold+' }, subscription: { subscription_token: '+15035550100' } },
      },
      false,
    )
    expect(eventOf(body)).toMatchObject({
      external_id: '100%+1',
      message: { contents: { en: 'Hello' } },
      user: { tags: { plan: 'gold+' }, subscription: { subscription_token: '+15035550100' } },
    })
  })
})
