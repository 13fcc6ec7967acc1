import { ConfigurationError } from '../errors/configuration-error.ts'
import { InvalidInputError } from '../errors/invalid-input-error.ts'
import { buildPipeline } from '../pipeline/build-pipeline.ts'
import type { Authorizer } from '../pipeline/auth.ts'
import type { CallContext, CallPolicy } from '../pipeline/call-context.ts'
import { createErrorFactory } from '../pipeline/error-factory.ts'
import type { ReadProviderError } from '../pipeline/error-factory.ts'
import { checkIdempotencyKey } from '../pipeline/idempotency.ts'
import { readsAndWrites } from '../pipeline/pause-gate.ts'
import type { LaneOf } from '../pipeline/pause-gate.ts'
import type { OptionalLayers } from '../pipeline/optional-layers.ts'
import type { IsAnswer } from '../pipeline/retry.ts'
import { createReport } from '../pipeline/report.ts'
import { createRedactor } from '../redact/create-redactor.ts'
import { createRetryBudget, unlimitedRetryBudget } from '../retry/retry-budget.ts'
import { toBaseUrl } from '../settings/to-base-url.ts'
import { checkPolicy } from '../settings/check-policy.ts'
import { fetchTransport } from '../transports/fetch-transport.ts'
import { toClock } from '../wire/to-clock.ts'
import type { Operation } from '../wire/operation.ts'
import type { ReadResponse } from '../wire/read-response.ts'
import type { CallInput } from './call-input.ts'
import type { CallOptions } from './call-options.ts'
import { CallPromise } from './call-promise.ts'
import type { AnswerFacts, Answered, CallResponse } from './call-promise.ts'
import { checkPath } from './check-path.ts'
import { retryClassOf } from './retry-class-of.ts'
import { toWireRequest } from './to-wire-request.ts'
import type { WireOptions } from './wire-options.ts'

/** What a provider brings to the wire: its address, its credentials, its limits and its error shapes. */
export interface ProviderProfile {
  /** Used in setting names and events, such as `onesignal`. */
  readonly name: string
  readonly baseUrl: string
  /** Sent with every request, lower-case names. */
  readonly headers: Readonly<Record<string, string>>
  readonly authorizer: Authorizer
  readonly readError: ReadProviderError
  readonly policy: CallPolicy
  /** What the options `rateLimit` and `beforeCall` need. @default neither is taken */
  readonly layers?: OptionalLayers
  /** Whether the JSON of a success can be what the operation answers with. @default any object can */
  readonly isAnswer?: IsAnswer
  /** Which calls wait together after a 429. @default reads and writes apart */
  readonly laneOf?: LaneOf
  /** Strings that must never be shown. */
  readonly secrets: readonly string[]
}

/** Makes of an answer's JSON what the caller gets. What it throws rejects the call. */
export type ToData<T> = (json: unknown, facts: AnswerFacts) => T

/**
 * Calls any operation of a provider's table. Without `toData` the data's type is the caller's word. An input that has
 * to be worked out can be a function: what it throws rejects the call.
 */
export type Caller = <T>(
  operation: Operation,
  input: CallInput | (() => CallInput),
  options?: CallOptions,
  toData?: ToData<T>,
) => CallPromise<T>

/**
 * Builds a provider's pipeline once and returns the function that sends a call through it.
 *
 * @throws {ConfigurationError} When an option is out of range; the message names it.
 */
export function createCaller(profile: ProviderProfile, options: WireOptions): Caller {
  const baseUrl = toBaseUrl(options.baseUrl ?? profile.baseUrl)
  const policy = overlay(profile.policy, options)
  const clock = toClock(options.clock)
  const redactor = createRedactor(profile.secrets)
  const { fetch, transport } = options
  for (const setting of ['fetch', 'transport'] as const) {
    if (typeof (options[setting] ?? refuse) !== 'function' || (fetch && transport))
      refuse(setting, 'must be a function, and there is one of fetch and transport')
  }
  const layers = profile.layers ?? {}
  for (const setting of ['rateLimit', 'beforeCall'] as const) {
    if (options[setting] !== undefined && !layers[setting]) refuse(setting, 'is not taken here')
  }
  const run = buildPipeline({
    send: transport ?? fetchTransport(fetch),
    authorizer: profile.authorizer,
    errors: createErrorFactory(redactor, profile.readError),
    report: createReport(profile.name, [options.observe ?? []].flat(), redactor),
    redactor,
    clock,
    random: options.random ?? Math.random,
    randomUuid: () => crypto.randomUUID(),
    budget:
      options.retryBudget === false ? unlimitedRetryBudget : createRetryBudget(options.retryBudget),
    laneOf: profile.laneOf ?? readsAndWrites,
    isAnswer: profile.isAnswer,
    beforeCall: options.beforeCall,
    layers,
    limiter: options.rateLimit,
  })
  const start = async <T>(
    operation: Operation,
    given: CallInput | (() => CallInput),
    callOptions?: CallOptions,
    toData?: ToData<T>,
  ): Promise<Answered<T>> => {
    const input = typeof given === 'function' ? given() : given
    const context = toContext(operation, input, callOptions, policy)
    const problems = [
      ...checkPath(operation, input),
      ...checkIdempotencyKey(context),
      ...(options.validate?.(operation.id, input) ?? []),
    ]
    if (problems.length > 0) throw new InvalidInputError(operation.id, problems)
    const request = toWireRequest(baseUrl, profile.headers, operation, input)
    context.url = request.url
    const response = await run(request, context)
    const facts = factsOf(response, context)
    // The operation table and the generated types come from one spec; `T` is bound to both by the client.
    const data = toData === undefined ? (response.json as T) : toData(response.json, facts)
    return { data, response: () => toCallResponse(data, facts, response, context) }
  }
  return (operation, input, callOptions, toData) =>
    new CallPromise(start(operation, input, callOptions, toData))
}

function refuse(setting: string, message: string): never {
  throw new ConfigurationError(`${setting} ${message}.`, { setting })
}

function toContext(
  operation: Operation,
  input: CallInput,
  options: CallOptions | undefined,
  policy: CallPolicy,
): CallContext {
  return {
    operation,
    retryClass: retryClassOf(operation, input.body),
    input,
    options,
    signal: options?.signal,
    policy: options ? overlay(policy, options) : policy,
    url: '',
    idempotencyKey: options?.idempotencyKey,
    deadlineAt: Number.POSITIVE_INFINITY,
    attempt: 0,
    inDoubt: false,
    attempts: [],
    finishAttempt: undefined,
  }
}

function factsOf(response: ReadResponse, { operation }: CallContext): AnswerFacts {
  const header = operation.idempotency?.replayedHeader
  return {
    status: response.status,
    replayed: header !== undefined && response.header(header.toLowerCase()) === 'true',
  }
}

function toCallResponse<T>(
  data: T,
  facts: AnswerFacts,
  { headers }: ReadResponse,
  { attempts, idempotencyKey }: CallContext,
): CallResponse<T> {
  return { data, ...facts, headers, attempts, idempotencyKey }
}

/** The limits with a client's or a call's own laid over them; what is not given stays. */
function overlay(
  policy: CallPolicy,
  options: { readonly [Key in keyof CallPolicy]?: CallPolicy[Key] | undefined },
): CallPolicy {
  // A policy has exactly the fields of its type.
  const keys = Object.keys(policy) as (keyof CallPolicy)[]
  return checkPolicy(
    Object.fromEntries(
      keys.map((key) => [key, options[key] ?? policy[key]]),
    ) as unknown as CallPolicy,
  )
}
