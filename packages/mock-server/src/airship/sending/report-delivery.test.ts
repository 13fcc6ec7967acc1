import { describe, expect, it } from 'vitest'
import { ALICE, push, smsPush } from '../../testing/calls.ts'
import { defaultProject } from '../../world/default-accounts.ts'
import { createMockServer } from '../../world/create-mock-server.ts'
import type { AirshipProjectOptions } from '../project-options.ts'

function town(options: Partial<AirshipProjectOptions> = {}) {
  const world = createMockServer({
    clock: { start: Date.UTC(2026, 5, 1), frozen: true },
    airship: { projects: [{ ...defaultProject, ...options }] },
  })
  const project = world.airship.project()
  const { channelId } = project.channel({ phone: ALICE, namedUser: 'ada' })
  return { world, project, channelId }
}

const media = { url: 'https://example.com/a.gif', content_type: 'image/gif' }
const mmsPush = smsPush({ notification: { mms: { fallback_text: 'x', slides: [{ media }] } } })

describe('the stream', () => {
  it('tells of a message that it was sent, dispatched and delivered', async () => {
    const { world, project, channelId } = town()
    const { json } = await push(world, smsPush({ campaigns: { categories: ['autumn'] } }))
    const origin = {
      push_id: json['push_ids'][0],
      time: '2026-06-01T00:00:00.000Z',
      campaigns: { categories: ['autumn'] },
    }
    const device = {
      channel: channelId,
      device_type: 'SMS',
      named_user_id: 'ada',
      delivery_address: ALICE.slice(1),
      identifiers: { sender: '12345' },
    }
    const report = (name: string) => ({
      type: 'CUSTOM',
      device,
      body: {
        name,
        interaction_type: 'delivery_report',
        source: 'API',
        properties: {
          sender: '12345',
          vendor: 'CLX',
          vendorDeliveryId: expect.any(String),
          number_of_message_parts: 1,
        },
        triggering_push: origin,
      },
    })
    expect(project.stream.events).toMatchObject([
      { type: 'SEND', device, body: origin },
      report('dispatched'),
      report('delivered'),
    ])
  })

  it('names the partner and RCS where a project has them', async () => {
    const { world, project } = town({ vendor: 'TWILIO', rcs: [ALICE] })
    await push(world)
    expect(project.stream.events.at(-1)?.body['properties']).toMatchObject({
      vendor: 'TWILIO',
      is_rcs: true,
    })
    expect(project.channels[0]?.rcsEnabled).toBe(true)
  })

  it('tells of an MMS with a tracking id and a code', async () => {
    const { world, project } = town()
    await push(world, mmsPush)
    expect(project.stream.events.slice(1).map(({ body }) => body['properties'])).toEqual([
      {
        sender: '12345',
        vendor: 'CLX',
        tracking_id: expect.any(String),
        result_code: 'N101',
        result_status: expect.any(String),
      },
      {
        sender: '12345',
        vendor: 'CLX',
        tracking_id: expect.any(String),
        result_code: 'N102',
        result_status: 'Message Sent/Delivered',
        sent_as: 'MMS',
      },
    ])
  })

  it.each([
    [{}, 'undeliverable', {}],
    [{ errorCode: 300 }, 'undeliverable', { error_code: '300' }],
    [{ name: 'rejected', errorCode: 61 } as const, 'rejected', { error_code: '61' }],
  ])('tells why a number with %j gets nothing', async (reason, name, properties) => {
    const { world, project } = town({ undeliverable: { [ALICE]: reason } })
    await push(world)
    expect(world.phone(ALICE).inbox).toEqual([])
    const [, dispatched, report] = project.stream.events
    expect(dispatched?.body['properties']).not.toHaveProperty('error_code')
    expect(report?.body).toMatchObject({ name, properties })
  })

  it('is mended and broken as a test goes on', async () => {
    const { world, project } = town()
    project.undeliverable(ALICE, { name: 'failed' })
    await push(world)
    project.undeliverable(ALICE, null)
    await push(world)
    expect(project.deliveries.map(({ outcome }) => outcome)).toEqual(['failed', 'delivered'])
    expect(world.phone(ALICE).inbox).toHaveLength(1)
  })
})
