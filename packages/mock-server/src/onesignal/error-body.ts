import { operations, type OperationName } from '@textwire/onesignal/contract'
import type { OperationId } from '../world/operation-id.ts'
import type { MockResponse } from '../world/mock-response.ts'
import type { Dialect } from './dialect.ts'
import { storeError } from './reports/store-error.ts'
import { codedErrors, refuse, refuseCoded, texts, type CodedError } from './errors.ts'

/** What was asked for, as far as it is known. */
export interface Asked {
  readonly operation: OperationId | undefined
  readonly dialect: Dialect
}

/** What OneSignal says with a status, in the shape that the operation has for it. */
export function errorBody(status: number, asked: Asked): MockResponse {
  if (asked.operation === 'onesignal.downloadFile') return storeError(status)
  const isLimit = status === 429 && asked.dialect === 'sdk'
  if (asked.operation === undefined || isLimit || !isCoded(asked.operation, status)) {
    return refuse(status, sentences[status] ?? `HTTP ${status}`)
  }
  return refuseCoded(status, entries[status] ?? { code: 'request-1', title: `HTTP ${status}` })
}

const sentences: Readonly<Record<number, string>> = {
  403: 'This API is not available for applications on your plan.',
  404: texts.notFound,
  429: texts.limit,
  503: 'Service temporarily unavailable',
}

const entries: Readonly<Record<number, CodedError>> = {
  401: codedErrors.unauthorized,
  404: codedErrors.notFound,
  409: codedErrors.conflict,
  429: codedErrors.limit,
}

const ofPeople = [400, 401, 404, 409, 429]
/** What is wrong with a request is said in sentences by these. */
const ofAddresses = [401, 404, 409, 429]

/**
 * The refusals that come as entries with a code; all others, 403 and 503 among them, are sentences.
 * Source: OneSignal's published OpenAPI file, `StructuredErrorResponse`; statuses that it does not list are as their kin.
 */
const coded: Readonly<Partial<Record<OperationName, readonly number[]>>> = {
  createUser: ofPeople,
  viewUser: ofPeople,
  updateUser: ofPeople,
  deleteUser: ofPeople,
  createSubscription: ofAddresses,
  updateSubscription: ofPeople,
  updateSubscriptionByToken: ofPeople,
  deleteSubscription: ofAddresses,
  transferSubscription: ofAddresses,
  viewAliases: ofPeople,
  createAlias: ofPeople,
  deleteAlias: ofPeople,
  viewAliasesBySubscription: ofPeople,
  createAliasBySubscription: ofPeople,
  unsubscribeWithToken: [404, 429],
  listSegments: [400, 429],
  updateSegment: [429],
  deleteSegment: [429],
  listTemplates: [429],
  viewTemplate: [429],
  deleteTemplate: [429],
}

const codedById: ReadonlyMap<string, readonly number[]> = new Map(
  // The keys of a literal.
  Object.entries(coded).map(([name, statuses]) => [operations[name as OperationName].id, statuses]),
)

const isCoded = (operation: OperationId, status: number): boolean =>
  codedById.get(operation)?.includes(status) === true
