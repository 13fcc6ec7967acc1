import { expectTypeOf, test } from 'vitest'
import {
  createOneSignal,
  isMessageSent,
  isOneSignalError,
  oneSignalRateLimit,
  warnOfMessageVolume,
} from './index.ts'
import type {
  CallPromise,
  CancelMessageResult,
  Effect,
  HttpError,
  Message,
  MessageId,
  NotSentMessage,
  NotVisibleError,
  OneSignalErrorCode,
  Paged,
  SendResult,
  SentMessage,
  User,
} from './index.ts'
import type {
  ListMessagesResult,
  ListSegmentsResult,
  ListTemplatesResult,
  Segment,
  TemplateSummary,
} from './contract/index.ts'

const onesignal = createOneSignal()
const { customEvents, messages, segments, subscriptions, templates, users } = onesignal

declare const result: SendResult
declare const error: unknown

test('a message that was sent is told from one that was not by its id', () => {
  expectTypeOf(messages.send).returns.toEqualTypeOf<CallPromise<SendResult>>()
  if (result.id) {
    expectTypeOf(result).toEqualTypeOf<SentMessage>()
    expectTypeOf(result.id).toEqualTypeOf<MessageId>()
    expectTypeOf(result.errors?.invalid_phone_numbers).toEqualTypeOf<string[] | undefined>()
    // @ts-expect-error what was sent has no reason for not being sent
    void result.reason
  } else {
    expectTypeOf(result).toEqualTypeOf<NotSentMessage>()
    expectTypeOf(result.reason).toEqualTypeOf<'noSubscribers' | 'scheduledTooFar' | undefined>()
  }
  if (result.id === '') expectTypeOf(result).toEqualTypeOf<NotSentMessage>()
  if (isMessageSent(result)) expectTypeOf(result).toExtend<SentMessage>()
})

test('both have an id, and say whether they are a replay', () => {
  expectTypeOf(result.replayed).toEqualTypeOf<boolean>()
  expectTypeOf(result.id).toEqualTypeOf<MessageId | ''>()
  // @ts-expect-error only one of them has a reason: look at the id first
  void result.reason
  // @ts-expect-error what came back is not to be written to
  result.replayed = true
})

test('the id of a message is never empty', () => {
  expectTypeOf<''>().not.toExtend<MessageId>()
  expectTypeOf<MessageId>().toExtend<string>()
})

test('a list gives its items and its pages', () => {
  expectTypeOf(messages.list).returns.toEqualTypeOf<Paged<Message, ListMessagesResult>>()
  expectTypeOf(segments.list).returns.toEqualTypeOf<Paged<Segment, ListSegmentsResult>>()
  expectTypeOf(templates.list).returns.toEqualTypeOf<Paged<TemplateSummary, ListTemplatesResult>>()
  expectTypeOf(messages.list().pages()).toEqualTypeOf<AsyncIterable<ListMessagesResult>>()
  // @ts-expect-error a list is looped over, not waited for
  void messages.list().then
})

type EffectOf<Method extends (...input: never[]) => unknown> =
  Awaited<ReturnType<Method>> extends { readonly effect: infer Of } ? Of : never

test('what a write came to is one of a few words', () => {
  type Users = typeof users
  expectTypeOf<EffectOf<Users['create']>>().toEqualTypeOf<'created' | 'updated'>()
  expectTypeOf<EffectOf<Users['update']>>().toEqualTypeOf<'updated' | 'accepted'>()
  expectTypeOf<EffectOf<Users['delete']>>().toEqualTypeOf<'deleted' | 'accepted'>()
  type Subscriptions = typeof subscriptions
  expectTypeOf<EffectOf<Subscriptions['create']>>().toEqualTypeOf<'created' | 'transferred'>()
  expectTypeOf<EffectOf<Subscriptions['update']>>().toEqualTypeOf<'accepted'>()
  expectTypeOf<EffectOf<Subscriptions['updateByToken']>>().toEqualTypeOf<'accepted'>()
  expectTypeOf<EffectOf<Subscriptions['delete']>>().toEqualTypeOf<'accepted'>()
  expectTypeOf<EffectOf<Subscriptions['transfer']>>().toEqualTypeOf<'transferred' | 'accepted'>()
  expectTypeOf<EffectOf<(typeof customEvents)['create']>>().toEqualTypeOf<'accepted'>()
  expectTypeOf<EffectOf<Users['create']>>().toExtend<Effect>()
})

test('a refusal is asked for by a code that exists', () => {
  if (isOneSignalError(error, 'segmentNameTaken')) {
    expectTypeOf(error).toEqualTypeOf<HttpError>()
    expectTypeOf(error.title).toEqualTypeOf<string | undefined>()
    expectTypeOf(error.problems[0]?.meta?.['limit']).toEqualTypeOf<unknown>()
  } else {
    expectTypeOf(error).toEqualTypeOf<unknown>()
  }
  // @ts-expect-error there is no such code
  isOneSignalError(error, 'segmentNameToken')
  // @ts-expect-error a code has to be named
  isOneSignalError(error)
  expectTypeOf<'noSubscribers'>().toExtend<OneSignalErrorCode>()
  expectTypeOf<string>().not.toExtend<OneSignalErrorCode>()
})

test('waiting for a user looks at a user', () => {
  const wait = users.waitUntilVisible(
    { external_id: 'user-17' },
    { until: ({ properties }) => properties?.tags?.['plan'] === 'gold', timeoutMs: 5_000 },
  )
  expectTypeOf(wait).toEqualTypeOf<Promise<User>>()
  // @ts-expect-error durations say their unit
  void users.waitUntilVisible({ external_id: 'user-17' }, { timeout: 5_000 })
  expectTypeOf<NotVisibleError['timeoutMs']>().toEqualTypeOf<number>()
})

test('limits are set up in words that exist', () => {
  createOneSignal({ rateLimit: oneSignalRateLimit({ plan: 'paid' }) })
  // @ts-expect-error no such plan
  oneSignalRateLimit({ plan: 'gold' })
  createOneSignal({
    beforeCall: warnOfMessageVolume({ subscribed: async () => 10, onWarning: () => undefined }),
  })
  // @ts-expect-error a warning that nobody hears
  warnOfMessageVolume({ subscribed: 10 })
})

test('an operation of the table is called with its own fields', () => {
  void onesignal.call('viewUser', { path: { app_id: 'a', alias_label: 'b', alias_id: 'c' } })
  // @ts-expect-error no such operation
  void onesignal.call('viewPlayer', {})
  // @ts-expect-error a part of the path is missing
  void onesignal.call('viewUser', { path: { app_id: 'a', alias_label: 'b' } })
  const inApp = { path: { message_id: 'm' }, query: { app_id: 'a' } }
  // @ts-expect-error it takes no body
  void onesignal.call('viewMessage', { ...inApp, body: {} })
  const cancelled = onesignal.call('cancelMessage', inApp)
  expectTypeOf<Awaited<typeof cancelled>>().toEqualTypeOf<CancelMessageResult>()
})

test('an option that is undefined is one that is not given', () => {
  const none = undefined as { userToken?: string; timeoutMs?: number; plan?: 'paid' } | undefined
  const user = { external_id: 'user-17' }
  void users.view(user, { userToken: none?.userToken, signal: undefined })
  void subscriptions.update('s', {}, { userToken: none?.userToken, maxAttempts: undefined })
  const times = { timeoutMs: none?.timeoutMs, intervalMs: undefined, until: undefined }
  void users.waitUntilVisible(user, { ...times, signal: undefined, userToken: undefined })
  createOneSignal({ appId: undefined, apiKey: undefined, organizationKey: undefined })
  oneSignalRateLimit({ plan: none?.plan, now: undefined })
  const given = { subscribed: 10, onWarning: () => undefined }
  warnOfMessageVolume({ ...given, warnAt: undefined, now: undefined })
})

test('a list of messages goes on from what its last page gave', async () => {
  for await (const { next_time_offset } of messages.list({ time_offset: 'a' }).pages()) {
    if (next_time_offset !== undefined && next_time_offset !== null) {
      messages.list({ time_offset: next_time_offset })
    }
  }
})
