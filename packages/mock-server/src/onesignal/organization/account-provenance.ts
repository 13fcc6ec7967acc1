import type { Behaviour } from '../../world/provenance.ts'

const KEYS = "'Keys & IDs'"
const EVENTS = "reference page 'Create custom events'"
const UNSUBSCRIBE = "reference page 'Unsubscribe email with token'"

/** What is known of OneSignal's apps and keys, of custom events and of tokens for unsubscribing. */
export const accountProvenance: readonly Omit<Behaviour, 'provider'>[] = [
  {
    behaviour: 'A key of the wrong kind is 403, as a wrong key is.',
    provenance: 'observed',
    source: 'error catalogue of the official SDK: one sentence for both kinds',
  },
  {
    behaviour: 'An app is shown to its own keys and to those of the organization.',
    provenance: 'documented',
    source: 'the published OpenAPI file has the first, that of the official SDKs the second',
  },
  {
    behaviour: 'A new app has no key until one is made for it.',
    provenance: 'assumed',
    source: "reference page 'Create an app' shows none",
  },
  {
    behaviour: 'A new app speaks the dialect of the first app of the world.',
    provenance: 'assumed',
    source: 'the dialect is a choice of the world, not something that OneSignal has',
  },
  {
    behaviour: 'An app for another organization is 403.',
    provenance: 'assumed',
    source: 'no source',
  },
  {
    behaviour: 'A malformed request on an app is 400 in sentences.',
    provenance: 'assumed',
    source: 'the reference pages of creating and changing an app list no 400',
  },
  {
    behaviour: 'No answer repeats a platform’s key or password.',
    provenance: 'assumed',
    source: 'the published schema has the fields, the examples are empty',
  },
  {
    behaviour: 'An unknown app is 404 "App not found", an unknown key 404 "Token not found".',
    provenance: 'assumed',
    source: 'the status is documented, the words are ours',
  },
  {
    behaviour: 'A new secret works at once; a rotated or deleted one stops at once.',
    provenance: 'documented',
    source: KEYS,
  },
  {
    behaviour: 'An app has at most 16 keys; one more is 400 without a reason.',
    provenance: 'documented',
    source: `${KEYS}; the status is assumed`,
  },
  {
    behaviour: 'A malformed request on keys is 400 without a reason.',
    provenance: 'documented',
    source: 'the reference pages of API keys publish an empty object',
  },
  {
    behaviour:
      'A key with an explicit list opens the app to those addresses alone; callers are 127.0.0.1.',
    provenance: 'documented',
    source: `${KEYS}; 403 for the others is assumed`,
  },
  {
    behaviour: 'Custom events: 202; 200 in the dialect sdk.',
    provenance: 'documented',
    source: `${EVENTS}; OpenAPI file of the official SDKs`,
  },
  {
    behaviour: 'An event of somebody unknown is listed in errors; the others are recorded.',
    provenance: 'documented',
    source: `${EVENTS}, example of 202`,
  },
  {
    behaviour: 'A time in the future counts as now.',
    provenance: 'documented',
    source: EVENTS,
  },
  {
    behaviour: 'An event with a key is recorded once in 30 days.',
    provenance: 'assumed',
    source: `${EVENTS} has the key; the 30 days are those of messages`,
  },
  {
    behaviour: 'A malformed event refuses the whole request: 400 without a reason.',
    provenance: 'documented',
    source: `${EVENTS} for the empty object; that nothing is recorded is assumed`,
  },
  {
    behaviour: 'Custom events: a wrong key and none are 401 with an empty text.',
    provenance: 'documented',
    source: `${EVENTS}; that it is so for a wrong key is assumed`,
  },
  {
    behaviour:
      'The token of an e-mail unsubscribes the address without a key: 202, success "true".',
    provenance: 'documented',
    source: `${UNSUBSCRIBE}; OpenAPI file of the official SDKs`,
  },
  {
    behaviour: 'A wrong token is 403, an unknown message 404; a token works more than once.',
    provenance: 'documented',
    source: `${UNSUBSCRIBE} for the statuses; the rest is assumed`,
  },
]
