import { describe, expectTypeOf, it } from 'vitest'
import {
  CallError,
  createCaller,
  createTokenBucket,
  decide,
  fetchTransport,
  fromRateLimiterFlexible,
  InvalidInputError,
  logAttempts,
  parseRetryAfter,
  TextwireError,
  TimeoutError,
} from './index.ts'
import type {
  AuthError,
  CallPromise,
  ConfigurationError,
  HttpError,
  InvalidRequestError,
  NetworkError,
  NotFoundError,
  OutcomeUnknownError,
  RateLimitError,
  RedirectError,
  ServerError,
  UnreadableResponseError,
  AttemptEvent,
  AttemptRecord,
  Caller,
  CallOptions,
  CallResponse,
  Clock,
  Decision,
  InputOf,
  InputProblem,
  Observer,
  Operation,
  OutputOf,
  ProviderProfile,
  RateLimiter,
  Revealed,
  Send,
  SendOutcome,
  WireOptions,
  WireRequest,
} from './index.ts'
import { undiciTransport } from './transports/undici-transport.ts'

declare const profile: ProviderProfile
declare const operation: Operation
declare const call: Caller

describe('a call', () => {
  it('is a promise of its data, and of data with response', () => {
    const made = call<{ id: string }>(operation, {})
    expectTypeOf(made).toEqualTypeOf<CallPromise<{ id: string }>>()
    expectTypeOf(made).toExtend<Promise<{ id: string }>>()
    expectTypeOf<Awaited<typeof made>>().toEqualTypeOf<{ id: string }>()
    expectTypeOf(made.withResponse()).toEqualTypeOf<Promise<CallResponse<{ id: string }>>>()
    expectTypeOf(made.then((data) => data.id)).toEqualTypeOf<Promise<string>>()
    expectTypeOf(made.catch(() => 0)).toEqualTypeOf<Promise<{ id: string } | number>>()
  })

  it('takes frozen input, and options of known names', () => {
    expectTypeOf(createCaller(profile, {})).toEqualTypeOf<Caller>()
    call(operation, {
      path: { id: 1 },
      query: { a: ['x'] },
      body: { any: 'thing' },
    } as const)
    call(operation, {}, { deadlineMs: 1, maxAttempts: 2, idempotencyKey: 'x' })
    // @ts-expect-error -- a path parameter is a text or a number
    call(operation, { path: { id: true } })
    // @ts-expect-error -- durations say their unit
    call(operation, {}, { deadline: 1 })
    // @ts-expect-error -- milliseconds are a number
    call(operation, {}, { deadlineMs: '1s' })
    // @ts-expect-error -- what belongs to the client is not set for a call
    call(operation, {}, { retryBudget: false })
  })
})

const observer: Observer = (event) => {
  // @ts-expect-error -- events are read-only
  event.status = 200
}

describe('the options of a client', () => {
  it('are optional, every one', () => {
    expectTypeOf<Record<never, never>>().toExtend<WireOptions>()
    const options: WireOptions = {
      observe: [logAttempts(console), (event) => void event.durationMs],
      rateLimit: createTokenBucket({ perSecond: 1 }),
      retryBudget: false,
      clock: { now: () => 0 },
      transport: undiciTransport(),
      fetch: globalThis.fetch,
    }
    expectTypeOf(options.clock).toEqualTypeOf<Partial<Clock> | undefined>()
    // @ts-expect-error -- true is no budget
    createCaller(profile, { retryBudget: true })
  })

  it('take any Send for a transport', () => {
    expectTypeOf(fetchTransport()).toExtend<Send>()
    expectTypeOf(undiciTransport()).toExtend<Send>()
    expectTypeOf<Parameters<Send>>().toEqualTypeOf<[WireRequest]>()
  })

  it('take any limiter of rate-limiter-flexible', () => {
    expectTypeOf(fromRateLimiterFlexible).returns.toEqualTypeOf<RateLimiter>()
    // @ts-expect-error -- a limiter has consume
    fromRateLimiterFlexible({}, 'key')
  })

  it('let an observer see an event, and write nothing into it', () => {
    expectTypeOf<Parameters<Observer>>().toEqualTypeOf<[AttemptEvent]>()
    expectTypeOf<AttemptEvent>().toExtend<AttemptRecord>()
    expectTypeOf<AttemptEvent>().not.toHaveProperty('body')
    expectTypeOf(observer).returns.toBeVoid()
  })
})

const change = (error: HttpError) => {
  // @ts-expect-error -- read-only
  error.status = 200
  // @ts-expect-error -- read-only
  error.outcome = 'not-sent'
}

describe('errors', () => {
  it('narrow to the family by the brand', () => {
    const error: unknown = undefined
    if (TextwireError.is(error)) expectTypeOf(error.code).toEqualTypeOf<string>()
    if (error instanceof CallError) {
      expectTypeOf(error.outcome).toEqualTypeOf<SendOutcome>()
      expectTypeOf(error.attempts).toEqualTypeOf<readonly AttemptRecord[]>()
      expectTypeOf(error.idempotencyKey).toEqualTypeOf<string | undefined>()
      expectTypeOf(error.reveal()).toEqualTypeOf<Revealed>()
    }
    if (error instanceof InvalidInputError) {
      expectTypeOf(error.outcome).toEqualTypeOf<'not-sent'>()
      expectTypeOf(error.problems).toEqualTypeOf<readonly InputProblem[]>()
    }
    if (error instanceof TimeoutError)
      expectTypeOf(error.limit).toEqualTypeOf<'attempt' | 'deadline'>()
  })

  it('with an answer are HttpErrors, and those without are none', () => {
    type Answered =
      | AuthError
      | InvalidRequestError
      | NotFoundError
      | RateLimitError
      | RedirectError
      | ServerError
      | UnreadableResponseError
    expectTypeOf<Answered>().toExtend<HttpError>()
    expectTypeOf<HttpError['status']>().toEqualTypeOf<number>()
    expectTypeOf<HttpError['retryAfterMs']>().toEqualTypeOf<number | undefined>()
    expectTypeOf<HttpError['body']>().toBeUnknown()
    expectTypeOf<OutcomeUnknownError['status']>().toEqualTypeOf<number | undefined>()
    expectTypeOf<NetworkError | TimeoutError | OutcomeUnknownError>().toExtend<CallError>()
    expectTypeOf<NetworkError>().not.toExtend<HttpError>()
    expectTypeOf<TimeoutError>().not.toExtend<HttpError>()
    expectTypeOf<OutcomeUnknownError>().not.toExtend<HttpError>()
    expectTypeOf<ConfigurationError | InvalidInputError>().not.toExtend<CallError>()
  })

  it('have names that tell them apart in a switch', () => {
    expectTypeOf<AuthError['name']>().toEqualTypeOf<'AuthError'>()
    expectTypeOf<OutcomeUnknownError['name']>().toEqualTypeOf<'OutcomeUnknownError'>()
    expectTypeOf<ConfigurationError['name']>().toEqualTypeOf<'ConfigurationError'>()
  })

  it('cannot be changed', () => {
    expectTypeOf(change).returns.toBeVoid()
  })
})

describe('the decision', () => {
  it('is one of four words, from three facts', () => {
    expectTypeOf(decide).returns.toEqualTypeOf<Decision>()
    decide({ retryClass: 'safe', hasKey: false, outcome: { kind: 'lost' } })
    // @ts-expect-error -- an answer has a status
    decide({ retryClass: 'safe', hasKey: false, outcome: { kind: 'answered' } })
    // @ts-expect-error -- there is no such class
    decide({ retryClass: 'maybe', hasKey: false, outcome: { kind: 'lost' } })
    // @ts-expect-error -- whether there is a key must be said
    decide({ retryClass: 'keyed', outcome: { kind: 'lost' } })
    expectTypeOf(parseRetryAfter).returns.toEqualTypeOf<number | undefined>()
  })
})

describe('InputOf and OutputOf', () => {
  interface Send2 {
    parameters: { query: { c: 'sms' }; header?: never; path?: never; cookie?: never }
    requestBody: { content: { 'application/json': { to: string[] } } }
    responses: {
      200: { headers: object; content: { 'application/json': { id: string } } }
      202: { headers: object; content: { 'application/json': { job: string } } }
      400: { headers: object; content: { 'application/json': { errors: string[] } } }
    }
  }
  interface View {
    parameters: {
      query?: { verbose?: boolean }
      header?: never
      path: { id: string }
      cookie?: never
    }
    requestBody?: never
    responses: { 204: { headers: object; content?: never } }
  }

  it('require exactly what the operation has', () => {
    expectTypeOf<InputOf<Send2>['query']>().toEqualTypeOf<{ c: 'sms' }>()
    expectTypeOf<InputOf<Send2>['body']>().toEqualTypeOf<{ to: string[] }>()
    expectTypeOf<InputOf<View>['path']>().toEqualTypeOf<{ id: string }>()
    expectTypeOf<{ path: { id: 'x' } }>().toExtend<InputOf<View>>()
    expectTypeOf<{ query: { c: 'sms' }; body: { to: string[] } }>().toExtend<InputOf<Send2>>()
    expectTypeOf<Record<never, never>>().not.toExtend<InputOf<View>>()
    expectTypeOf<{ body: { to: string[] } }>().not.toExtend<InputOf<Send2>>()
    expectTypeOf<{ path: { id: 'x' }; body: object }>().not.toExtend<InputOf<View>>()
    expectTypeOf<{ path: { id: 'x' }; query: { verbose: boolean } }>().toExtend<InputOf<View>>()
  })

  it('give the data of every success and of no failure', () => {
    expectTypeOf<OutputOf<Send2>>().toEqualTypeOf<{ id: string } | { job: string }>()
    expectTypeOf<OutputOf<View>>().toEqualTypeOf<undefined>()
  })
})

describe('CallOptions', () => {
  it('have no field that belongs to the client', () => {
    expectTypeOf<keyof CallOptions>().toEqualTypeOf<
      | 'signal'
      | 'maxAttempts'
      | 'attemptTimeoutMs'
      | 'deadlineMs'
      | 'maxRetryAfterMs'
      | 'idempotencyKey'
    >()
  })
})
