import { ConfigurationError } from '../errors/configuration-error.ts'
import { InvalidInputError } from '../errors/invalid-input-error.ts'
import { buildPipeline } from '../pipeline/build-pipeline.ts'
import type { Authorizer } from '../pipeline/auth.ts'
import type { CallContext, CallPolicy } from '../pipeline/call-context.ts'
import { createErrorFactory } from '../pipeline/error-factory.ts'
import type { ReadProviderError } from '../pipeline/error-factory.ts'
import { checkIdempotencyKey } from '../pipeline/idempotency.ts'
import { createReport } from '../pipeline/report.ts'
import { createRedactor } from '../redact/create-redactor.ts'
import { createRetryBudget, unlimitedRetryBudget } from '../retry/retry-budget.ts'
import { toBaseUrl } from '../settings/to-base-url.ts'
import { checkPolicy } from '../settings/check-policy.ts'
import { fetchTransport } from '../transports/fetch-transport.ts'
import { toClock } from '../wire/to-clock.ts'
import type { Operation } from '../wire/operation.ts'
import type { ReadResponse } from '../wire/read-response.ts'
import { bodyField } from './body-field.ts'
import type { CallInput } from './call-input.ts'
import type { CallOptions } from './call-options.ts'
import { CallPromise } from './call-promise.ts'
import type { Answered, CallResponse } from './call-promise.ts'
import { checkPath } from './check-path.ts'
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
  /** Strings that must never be shown. */
  readonly secrets: readonly string[]
}

/** Calls any operation of a provider's table. The data's type is the caller's word. */
export type Caller = <T>(
  operation: Operation,
  input: CallInput,
  options?: CallOptions,
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
    if (['function', 'undefined'].includes(typeof options[setting]) && !(fetch && transport))
      continue
    const message = `${setting} must be a function, and there is one of fetch and transport.`
    throw new ConfigurationError(message, { setting })
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
    limiter: options.rateLimit,
  })
  const start = async (operation: Operation, input: CallInput, callOptions?: CallOptions) => {
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
    return { data: response.json, response: () => toCallResponse(response, context) }
  }
  return <T>(operation: Operation, input: CallInput, callOptions?: CallOptions) =>
    // The operation table and the generated types come from one spec; `T` is bound to both by the client.
    new CallPromise<T>(start(operation, input, callOptions) as Promise<Answered<T>>)
}

function toContext(
  operation: Operation,
  input: CallInput,
  options: CallOptions | undefined,
  policy: CallPolicy,
): CallContext {
  const { class: retryClass, safeWith } = operation.retry
  return {
    operation,
    retryClass: safeWith && isText(bodyField(input.body, safeWith)) ? 'safe' : retryClass,
    input,
    signal: options?.signal,
    policy: options === undefined ? policy : overlay(policy, options),
    url: '',
    idempotencyKey: options?.idempotencyKey,
    deadlineAt: Number.POSITIVE_INFINITY,
    attempt: 0,
    inDoubt: false,
    attempts: [],
    finishAttempt: undefined,
  }
}

/** Anything else can be written as null, or not at all. */
function isText(value: unknown): boolean {
  return typeof value === 'string' && value.trim() !== ''
}

function toCallResponse(response: ReadResponse, context: CallContext): CallResponse<unknown> {
  const header = context.operation.idempotency?.replayedHeader?.toLowerCase()
  return {
    data: response.json,
    status: response.status,
    headers: response.headers,
    attempts: context.attempts,
    replayed: header !== undefined && response.headers[header] === 'true',
    idempotencyKey: context.idempotencyKey,
  }
}

/** The limits with a client's or a call's own laid over them; what is not given stays. */
function overlay(policy: CallPolicy, options: Partial<CallPolicy>): CallPolicy {
  // A policy has exactly the fields of its type.
  const keys = Object.keys(policy) as (keyof CallPolicy)[]
  return checkPolicy(
    Object.fromEntries(
      keys.map((key) => [key, options[key] ?? policy[key]]),
    ) as unknown as CallPolicy,
  )
}
