/**
 * What OneSignal says when it refuses, as words to branch on. Its sentences differ a little between endpoints and years,
 * so they are matched in any case, and by the part that tells them apart.
 *
 * Sources: the error catalogue of the official Node SDK, the examples of the API reference, and issues in which people
 * quote live answers.
 */
const sentences = {
  aliasConflict: /conflicting aliases|aliases claimed by another/i,
  appIdMissing: /app_id not found|failed to parse app_id/i,
  appNotFound: /^app not found/i,
  authorizationMissing: /requires 'authorization' in the http header/i,
  invalidApiKey: /access denied|header (with|of authorization).*valid (rest )?api key/i,
  invalidChannel: /^invalid channel/i,
  invalidEmail: /`?email`? must be a valid email/i,
  invalidFilter: /is not a valid filter field/i,
  invalidLimit: /^invalid limit/i,
  invalidOutcomeName: /add \.sum or \.count/i,
  invalidSubscriptionId: /incorrect subscription_id format/i,
  invalidUuid: /^invalid uuid/i,
  messageAlreadySent: /already been sent to all recipients/i,
  messageNotFound: /^notification not found/i,
  noEnglishContent: /must have english language content/i,
  noSubscribers: /players are not subscribed/i,
  noTargeting: /must include which players, segments/i,
  notOnYourPlan: /not available for applications on your plan/i,
  oneChannelOnly: /one delivery channel at a time/i,
  scheduledTooFar: /may not be scheduled so far/i,
  segmentLimitReached: /maximum number of segments/i,
  segmentNameTaken: /segment name is already taken/i,
  segmentNotFound: /^segment not found/i,
  segmentNotSupported: /segments.* not yet supported via the api/i,
  serviceUnavailable: /service temporarily unavailable/i,
  subscriptionLimitReached: /^subscription limit exceeded|maximum number of subscriptions/i,
  subscriptionNotFound: /^subscription not found/i,
  templateInUse: /template that has journeys using it/i,
  templateNotFound: /^template not found/i,
  tooManyRequests: /^(api )?rate limit exceeded/i,
  userNotFound: /^user not found|no user with this id found/i,
} as const satisfies Record<string, RegExp>

const codes: Readonly<Record<string, OneSignalErrorCode>> = {
  'auth-1': 'authorizationMissing',
  'request-1': 'invalidUuid',
  'subscription-0': 'subscriptionNotFound',
  'subscription-1': 'subscriptionLimitReached',
  'user-2': 'aliasConflict',
  conflict: 'aliasConflict',
  'rate limit exceeded': 'tooManyRequests',
  'subscription limit exceeded': 'subscriptionLimitReached',
}

/** A refusal of OneSignal's that this package knows by name. */
export type OneSignalErrorCode = keyof typeof sentences

/**
 * The name of a refusal, by the service's own code, else by its words; undefined when neither is known.
 *
 * @param title The service's words.
 * @param code The service's code, where it gave one.
 * @example
 * ```ts
 * import { toErrorCode } from '@textwire/onesignal'
 *
 * toErrorCode('All included players are not subscribed') // 'noSubscribers'
 * toErrorCode('Subscription not found', 'subscription-0') // 'subscriptionNotFound'
 * ```
 */
export function toErrorCode(title: string, code = ''): OneSignalErrorCode | undefined {
  const known = code.trim().toLowerCase()
  if (Object.hasOwn(codes, known)) return codes[known]
  // Some of the service's sentences have two blanks where others have one.
  const text = title.replace(/\s+/g, ' ').trim()
  // The keys of a literal.
  const names = Object.keys(sentences) as OneSignalErrorCode[]
  return names.find((name) => sentences[name].test(text))
}
