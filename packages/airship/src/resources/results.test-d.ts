import { expectTypeOf, test } from 'vitest'
import { createAirship } from '../airship.ts'
import type {
  Channel,
  ComplianceStreamEvent,
  PushResult,
  Schedule,
  StreamEvent,
} from '../contract/index.ts'
import type { SmsRegistration } from '../to-registration.ts'

const { bulk, call, channels, events, namedUsers, push, schedules, sms, staticLists } =
  createAirship()
const pair = { msisdn: '15035556789', sender: '12345' }
const audience = { channel: 'c' }
const add = { interests: ['tables'] }

test('a registration is told by its status', async () => {
  const result = await sms.register(pair)
  expectTypeOf(result).toEqualTypeOf<SmsRegistration>()
  expectTypeOf(result.status).toEqualTypeOf<'opted-in' | 'pending'>()
  expectTypeOf(result.warnings).toEqualTypeOf<readonly string[]>()
  if (result.status === 'pending') {
    expectTypeOf(result).toExtend<{ push_id?: string }>()
  } else {
    expectTypeOf(result.status).toEqualTypeOf<'opted-in'>()
    // @ts-expect-error only who was asked has the push that asked
    void result.push_id
  }
})

test('what can half succeed has a list of warnings', async () => {
  const results = await Promise.all([
    sms.modifyTags(pair, { add }),
    channels.modifyTags({ audience, add }),
    channels.modifyAttributes({ audience, attributes: [] }),
    channels.modifySubscriptionLists({ audience, subscription_lists: [] }),
    namedUsers.modifyTags({ audience: { named_user_id: 'ada' }, add }),
    namedUsers.modifyAttributes('ada', { attributes: [] }),
    namedUsers.update('ada', { tags: { add } }),
    namedUsers.modifySubscriptionLists('ada', { scoped: [] }),
  ])
  for (const { ok, warnings } of results) {
    expectTypeOf(warnings).toEqualTypeOf<readonly string[]>()
    expectTypeOf(ok).toExtend<boolean | undefined>()
  }
})

test('lists are of what they say, item by item and page by page', async () => {
  for await (const channel of channels.list()) expectTypeOf(channel).toEqualTypeOf<Channel>()
  for await (const { schedules: rows } of schedules.list().pages())
    expectTypeOf(rows).toEqualTypeOf<Schedule[] | undefined>()
})

test('streams are of their events', async () => {
  for await (const event of events.stream({ start: 'LATEST' }))
    expectTypeOf(event).toExtend<StreamEvent>()
  for await (const event of events.compliance({ start: 'LATEST' }))
    expectTypeOf(event).toExtend<ComplianceStreamEvent>()
  expectTypeOf(events.stream({ start: 'LATEST' }).offset).toEqualTypeOf<string | undefined>()
})

test('files come as bytes', () => {
  expectTypeOf(staticLists.download('a')).toEqualTypeOf<Promise<ReadableStream<Uint8Array>>>()
})

test('what is empty is undefined, and what was sent has its ids', async () => {
  expectTypeOf(await schedules.delete('s')).toEqualTypeOf<undefined>()
  const body = { device_types: ['sms'], notification: { alert: 'a' } } as const
  const results = await Promise.all([
    push.send({ ...body, audience: 'all' }),
    bulk.send({ ...body, audience: { bulk_id: 'b' } }),
  ])
  expectTypeOf(results).toEqualTypeOf<[PushResult, PushResult]>()
})

test('`call` answers as its operation does', async () => {
  const { channel } = await call('getChannel', { path: { channel_id: 'c' } })
  expectTypeOf(channel).toEqualTypeOf<Channel>()
})
