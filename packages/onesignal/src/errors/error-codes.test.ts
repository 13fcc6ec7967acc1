import { describe, expect, it } from 'vitest'
import { toErrorCode } from './error-codes.ts'
import type { OneSignalErrorCode } from './error-codes.ts'

// As the service was seen to say it, in the places that the reference names.
const said: [words: string, code: OneSignalErrorCode][] = [
  [
    "Access denied.  Please include an 'Authorization: ...' header with a valid API key (https://documentation.onesignal.com/docs/en/keys-and-ids#api-keys).",
    'invalidApiKey',
  ],
  [
    'Please include a case-sensitive header of Authorization: Basic <…> or Bearer token="…" with a valid REST API key.',
    'invalidApiKey',
  ],
  ["This operation requires 'Authorization' in the HTTP header", 'authorizationMissing'],
  ['All included players are not subscribed', 'noSubscribers'],
  ['all included players are not subscribed.', 'noSubscribers'],
  [
    'You must include which players, segments, or tags you wish to send this notification to.',
    'noTargeting',
  ],
  ['Message Notifications must have English language content', 'noEnglishContent'],
  [
    'Incorrect subscription_id format in include_subscription_ids (not a valid UUID): 17',
    'invalidSubscriptionId',
  ],
  ['Platforms You may only send to one delivery channel at a time.', 'oneChannelOnly'],
  ['This API is not available for applications on your plan.', 'notOnYourPlan'],
  ['You have reached the maximum number of segments allowed for your plan.', 'segmentLimitReached'],
  ['Segment  is not a valid filter field.', 'invalidFilter'],
  ['Segment name is already taken.', 'segmentNameTaken'],
  ['segment not found', 'segmentNotFound'],
  ['User-based segments are not yet supported via the API', 'segmentNotSupported'],
  ['Notification not found', 'messageNotFound'],
  ['Notification has already been sent to all recipients', 'messageAlreadySent'],
  ['Notifications may not be scheduled so far in the future', 'scheduledTooFar'],
  ['API rate limit exceeded.', 'tooManyRequests'],
  ['Rate Limit Exceeded', 'tooManyRequests'],
  ['Service temporarily unavailable', 'serviceUnavailable'],
  ['Subscription not found', 'subscriptionNotFound'],
  ['Subscription Limit Exceeded', 'subscriptionLimitReached'],
  [
    'Operation is not permitted due to user having the maximum number of subscriptions assigned',
    'subscriptionLimitReached',
  ],
  ['Invalid UUID', 'invalidUuid'],
  ['Conflicting aliases', 'aliasConflict'],
  ['One or more Aliases claimed by another User', 'aliasConflict'],
  ['template not found', 'templateNotFound'],
  ['Can not delete a template that has journeys using it.', 'templateInUse'],
  ['Invalid limit, must be within 1 to 50', 'invalidLimit'],
  ['Invalid channel', 'invalidChannel'],
  ['param `email` must be a valid email', 'invalidEmail'],
  ['Add .sum or .count to every requested outcome id', 'invalidOutcomeName'],
  ['Request is malformed: Failed to parse app_id from request', 'appIdMissing'],
  ['app_id not found. You may be missing a Content-Type: application/json header.', 'appIdMissing'],
  ['No user with this id found', 'userNotFound'],
]

describe('what OneSignal says', () => {
  it.each(said)('%s is %s', (words, code) => {
    expect(toErrorCode(words)).toBe(code)
    expect(toErrorCode(words.toUpperCase())).toBe(code)
    expect(toErrorCode(`  ${words.replaceAll(' ', '  ')}\n`)).toBe(code)
  })

  it.each([
    ['auth-1', 'authorizationMissing'],
    ['subscription-0', 'subscriptionNotFound'],
    ['subscription-1', 'subscriptionLimitReached'],
    ['request-1', 'invalidUuid'],
    ['user-2', 'aliasConflict'],
    ['Conflict', 'aliasConflict'],
    ['Rate Limit Exceeded', 'tooManyRequests'],
    ['Subscription Limit Exceeded', 'subscriptionLimitReached'],
  ])('with the code %s is %s, whatever the words', (code, expected) => {
    expect(toErrorCode('Something', code)).toBe(expected)
  })

  it.each([
    [''],
    ['Something that nobody has seen yet'],
    ['conflict of interest'],
    ["Couldn't find user with external_id user-21"],
    ['The name is already taken'],
    ['subscription-1'],
    ['__proto__'],
  ])('%j is nothing known', (words) => expect(toErrorCode(words)).toBeUndefined())

  it.each([['subscription-12'], ['request-10'], ['auth-12'], ['constructor']])(
    'with the code %s is nothing known',
    (code) => expect(toErrorCode('Something', code)).toBeUndefined(),
  )
})
