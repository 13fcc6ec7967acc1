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
} as const

/** A refusal in the service's shape: sentences in a list. */
export const refuse = (status: number, ...errors: readonly string[]): MockResponse =>
  json(status, { errors })
