import type { OperationName } from '@textwire/onesignal/contract'
import type { Exchange } from '../../world/exchange.ts'
import { json, type MockResponse } from '../../world/mock-response.ts'
import { isObject, parseJson } from '../../world/parse-json.ts'
import { appOfRequest } from '../app-of-request.ts'
import type { OneSignalContext } from '../context.ts'
import type { Dialect } from '../dialect.ts'
import { codedErrors, texts } from '../errors.ts'
import type { LimitMet } from './rate-limiter.ts'

/** The 429 that a request meets, if its app has limits and one of them is used up. */
export function limitRequests(
  operation: OperationName,
  exchange: Exchange,
  context: OneSignalContext,
): MockResponse | undefined {
  if (!context.apps.values().some((app) => app.limiter.isOn)) return undefined
  const app = appOfRequest(exchange, context.apps)
  const met = app?.limiter.take(operation, subjectOf(exchange))
  return met && answer(met, app?.options.dialect ?? 'reference')
}

function bodyOf({ text }: Exchange): object {
  const parsed = parseJson(text)
  return parsed.ok && isObject(parsed.value) ? parsed.value : {}
}

const read = (value: unknown, key: string): unknown =>
  isObject(value) ? Reflect.get(value, key) : undefined

/** The user or the subscription of a path; for a new user, the one whom the body names. */
function subjectOf(exchange: Exchange): string | undefined {
  const { params } = exchange
  const { alias_label: label, alias_id: id, subscription_id: subscription, token } = params
  if (subscription !== undefined) return `subscription ${subscription.toLowerCase()}`
  if (token !== undefined) return `token ${token}`
  if (label !== undefined && id !== undefined) return `user ${label} ${id}`
  const externalId = read(read(bodyOf(exchange), 'identity'), 'external_id')
  return typeof externalId === 'string' ? `user external_id ${externalId}` : undefined
}

/** As public reports show it. */
const PER_SUBJECT = 'Subscription/User Update Per Device'
/** The name is ours: no source has one. */
const PER_APP = 'Subscription/User Update Per App'

function answer({ limit, retryAfterSeconds }: LimitMet, dialect: Dialect): MockResponse {
  const headers = { 'retry-after': String(retryAfterSeconds) }
  if (limit === 'writesPerSubjectPerSecond') {
    return json(429, { errors: [texts.limit], limit: PER_SUBJECT }, headers)
  }
  if (limit === 'writesPerSecond') {
    return dialect === 'sdk'
      ? json(429, { errors: [texts.limit], limit: PER_APP }, headers)
      : json(429, { errors: [codedErrors.limit] }, headers)
  }
  return json(429, { errors: [texts.limit] }, headers)
}
