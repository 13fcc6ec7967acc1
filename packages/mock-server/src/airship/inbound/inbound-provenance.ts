import type { Behaviour } from '../../world/provenance.ts'

const WEBHOOKS = "'SMS keyword webhooks'"
const TRIGGER = "'Manually trigger a keyword interaction'"
const RESPONSE = "'Custom SMS response'"

/** What is known of texts from people. */
export const inboundProvenance: readonly Omit<Behaviour, 'provider'>[] = [
  {
    behaviour: 'A text is looked at for consent first, then for the keywords of the project.',
    provenance: 'assumed',
    source: 'no source says in which order',
  },
  {
    behaviour: 'A keyword is the whole text, or its beginning where it is variable, in any case.',
    provenance: 'assumed',
    source: `${WEBHOOKS} speaks of static and variable keywords and gives order <#orderNumber> as one`,
  },
  {
    behaviour:
      'A keyword with a webhook is posted to /inbound-sms with the eight fields of the reference.',
    provenance: 'documented',
    source: WEBHOOKS,
  },
  {
    behaviour: 'channel_id is absent where there is no channel.',
    provenance: 'documented',
    source: WEBHOOKS,
  },
  {
    behaviour: 'A keyword can make a channel, which is not opted in.',
    provenance: 'documented',
    source: "'SMS compliance events', mobile_create_channel",
  },
  {
    behaviour: 'Such a channel is pending, so that Y opts it in.',
    provenance: 'assumed',
    source: 'it is said to await an action of the person',
  },
  {
    behaviour: 'The webhook is called again after 429 and 503, up to four times.',
    provenance: 'documented',
    source: WEBHOOKS,
  },
  {
    behaviour:
      'After 1, 5, 30 and 120 seconds, and also when nobody answers; after no other status.',
    provenance: 'assumed',
    source: 'not documented',
  },
  {
    behaviour:
      'X-UA-SIGNATURE is the hex HMAC-SHA256 of the epoch seconds, a colon and the body before compression.',
    provenance: 'assumed',
    source: "'Signature hash', which is about open channels",
  },
  {
    behaviour: 'Each try of a call is signed anew, with the time of that try.',
    provenance: 'assumed',
    source: "'Signature hash', which has receivers refuse old times",
  },
  {
    behaviour: 'GET /validate is never called.',
    provenance: 'assumed',
    source: 'older copies ask for it and do not show what it carries for SMS',
  },
  {
    behaviour: 'A custom response needs a bearer token and reaches people who have not opted in.',
    provenance: 'documented',
    source: RESPONSE,
  },
  {
    behaviour:
      'An id can be answered for ten minutes from received_timestamp; then, or if it is unknown, it is 404 without an error_code.',
    provenance: 'documented',
    source: `${RESPONSE}; that an expired one is 404 too is taken for granted`,
  },
  {
    behaviour: 'An id can be answered more than once.',
    provenance: 'assumed',
    source: 'no source forbids it',
  },
  {
    behaviour: 'Every text has an id, also one without a webhook.',
    provenance: 'assumed',
    source: 'nobody would learn it from the service',
  },
  {
    behaviour: 'Triggering a keyword does what the text would do, opting out included.',
    provenance: 'documented',
    source: TRIGGER,
  },
  {
    behaviour:
      'A sender that is unknown, or has no such keyword, is 400 with code 400, and nothing happens for the others.',
    provenance: 'documented',
    source: `${TRIGGER}; that the others are left alone is ours`,
  },
  {
    behaviour: 'Y, YES, HELP and INFO count as set up for every sender.',
    provenance: 'assumed',
    source: 'they are set up in the dashboard',
  },
]
