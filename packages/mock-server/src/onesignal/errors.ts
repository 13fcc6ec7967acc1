import { json, type MockResponse } from '../world/mock-response.ts'

/** The service's own words. Sources: the reference page "SMS", its error catalogue in the official SDK. */
export const texts = {
  denied:
    "Access denied.  Please include an 'Authorization: ...' header with a valid API key " +
    '(https://documentation.onesignal.com/docs/en/keys-and-ids#api-keys).',
  noAppId: 'app_id not found. You may be missing a Content-Type: application/json header.',
  noTargeting:
    'You must include which players, segments, or tags you wish to send this notification to.',
  noEnglish: 'Message Notifications must have English language content',
  subscriptionId:
    'Incorrect subscription_id format in include_subscription_ids (not a valid UUID):',
  oneChannel:
    'Platforms You may only send to one delivery channel at a time. ' +
    'Make sure you are only including one of push platforms, Email, or SMS.',
  nobody: 'All included players are not subscribed',
  alreadySent: 'Notification has already been sent to all recipients',
  notFound: 'Notification not found',
  appNotFound: 'App not found',
  tokenNotFound: 'Token not found',
  segmentNotFound: 'segment not found',
  segmentTaken: 'Segment name is already taken.',
  segmentLimit: 'You have reached the maximum number of segments allowed for your plan.',
  templateNotFound: 'template not found',
  templateInUse: 'Can not delete a template that has journeys using it.',
  invalidTarget: 'Invalid target app',
  invalidLimit: 'Invalid limit, must be within 1 to 50',
  invalidOffset: 'Invalid offset',
  invalidChannel: 'Invalid channel',
  invalidTimeOffset: 'Invalid time_offset',
  twoOffsets: 'offset and time_offset cannot be used together',
  invalidEmail: 'param `email` must be a valid email',
  noAggregation: 'Add .sum or .count to every requested outcome id',
  limit: 'API rate limit exceeded',
  keyInFlight: 'A request with this idempotency key is being processed',
  disabled: 'The app is disabled: it delivered too many messages within 15 minutes.',
  tagUpdates: 'Please limit your tag updates to 100 per request',
} as const

/** A refusal in the service's shape: sentences in a list. */
export const refuse = (status: number, ...errors: readonly string[]): MockResponse =>
  json(status, { errors })

/** One reason in the shape of users, subscriptions and aliases. */
export interface CodedError {
  readonly code: string
  readonly title: string
  readonly meta?: Readonly<Record<string, unknown>>
}

/** The service's own codes. Sources: reference pages of users and subscriptions, public issues of its SDKs. */
export const codedErrors = {
  unauthorized: {
    code: 'auth-1',
    title: "This operation requires 'Authorization' in the HTTP header",
  },
  notFound: { code: 'subscription-0', title: 'Subscription not found' },
  tooMany: {
    code: 'subscription-1',
    title:
      'Operation is not permitted due to user having the maximum number of subscriptions assigned',
  },
  claimed: { code: 'user-2', title: 'One or more Aliases claimed by another User' },
  conflict: { code: 'Conflict', title: 'Conflicting aliases' },
  limit: { code: 'Rate Limit Exceeded', title: 'API rate limit exceeded' },
} as const satisfies Record<string, CodedError>

/** A refusal in the shape of users, subscriptions and aliases. */
export const refuseCoded = (status: number, ...errors: readonly CodedError[]): MockResponse =>
  json(status, { errors })
