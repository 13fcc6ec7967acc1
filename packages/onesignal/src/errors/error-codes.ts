/**
 * What OneSignal says when it refuses, as words to branch on. Each stands for a sentence or a code of the service,
 * which differ between endpoints and years; they are looked for anywhere in the answer, in any case.
 *
 * Sources: the error catalogue of the official Node SDK, the examples of the API reference, and issues in which people
 * quote live answers.
 */
const catalogue = {
  aliasConflict: /^conflict$|user-2|conflicting al|aliases claimed/i,
  appIdMissing: /app_id (not found|from request)/i,
  appNotFound: /app not found/i,
  authorizationMissing: /auth-1|requires 'auth/i,
  invalidApiKey: /access denied|valid (rest )?api key/i,
  invalidChannel: /invalid channel/i,
  invalidEmail: /valid email/i,
  invalidFilter: /valid filter/i,
  invalidLimit: /invalid limit/i,
  invalidOutcomeName: /\.sum or \.count/i,
  invalidSubscriptionId: /incorrect subscription_id/i,
  invalidUuid: /request-1|invalid uuid/i,
  messageAlreadySent: /already been sent/i,
  messageNotFound: /notification not found/i,
  noEnglishContent: /must have english/i,
  noSubscribers: /not subscribed/i,
  noTargeting: /must include which/i,
  notOnYourPlan: /on your plan/i,
  oneChannelOnly: /one delivery channel/i,
  scheduledTooFar: /scheduled so far/i,
  segmentLimitReached: /number of segments/i,
  segmentNameTaken: /already taken/i,
  segmentNotFound: /segment not found/i,
  segmentNotSupported: /not yet supported/i,
  serviceUnavailable: /temporarily unavailable/i,
  subscriptionLimitReached: /subscription-1|subscription limit|number of subscr/i,
  subscriptionNotFound: /subscription-0|subscription not found/i,
  templateInUse: /journeys using/i,
  templateNotFound: /template not found/i,
  tooManyRequests: /rate limit exceeded/i,
  userNotFound: /user (with this id|not) found/i,
} as const satisfies Record<string, RegExp>

/** A refusal of OneSignal's that this package knows by name. */
export type OneSignalErrorCode = keyof typeof catalogue

/**
 * The name of a refusal, by the service's own code or its words; undefined when it is none that is known.
 *
 * @example
 * ```ts
 * import { toErrorCode } from '@textwire/onesignal'
 *
 * toErrorCode('All included players are not subscribed') // 'noSubscribers'
 * ```
 */
export function toErrorCode(said: string): OneSignalErrorCode | undefined {
  // Some of the service's sentences have two blanks where others have one.
  const text = said.replace(/\s+/g, ' ').trim()
  // The keys of a literal.
  const codes = Object.keys(catalogue) as OneSignalErrorCode[]
  return codes.find((code) => catalogue[code].test(text))
}
