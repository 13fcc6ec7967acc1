import type { Behaviour } from '../../world/provenance.ts'

const CREATE_USER = "reference page 'Create user'"
const CREATE_SUBSCRIPTION = "reference page 'Create subscription'"
const SUBSCRIPTIONS = "'Subscriptions'"
const CONSENT = "'SMS consent and keyword management'"
const SDK = 'OpenAPI file of the official SDKs'

/** What is known of OneSignal's subscriptions. */
export const subscriptionProvenance: readonly Omit<Behaviour, 'provider'>[] = [
  {
    behaviour: 'A type and a token that the app knows move to the user who is given them.',
    provenance: 'documented',
    source: CREATE_SUBSCRIPTION,
  },
  {
    behaviour:
      'One subscription more than 20: the one whose last session is longest ago becomes anonymous; ' +
      'three of e-mail and three of SMS stay.',
    provenance: 'documented',
    source: CREATE_USER,
  },
  {
    behaviour:
      'Where the app is set to refuse, one too many is 409 subscription-1 with the limit in meta.',
    provenance: 'observed',
    source: 'issues 2005 and 2124 of the official Android SDK',
  },
  {
    behaviour: 'The order of subscriptions in an answer is not that of the request.',
    provenance: 'observed',
    source: 'pull request 2341 of the official Android SDK; the order by id is ours',
  },
  {
    behaviour: 'Moving one subscription too many is 409, where the app is set to refuse.',
    provenance: 'assumed',
    source: "as creating one; the reference page 'Transfer subscription' lists no 409",
  },
  {
    behaviour:
      'Creating, deleting and moving a subscription refuse malformed requests in sentences.',
    provenance: 'documented',
    source: 'the reference pages of the three; the words are ours',
  },
  {
    behaviour:
      'Create subscription: 200 with nothing for a new one; 201 with it in the dialect sdk.',
    provenance: 'documented',
    source: `${CREATE_SUBSCRIPTION}; ${SDK}`,
  },
  {
    behaviour: 'A subscription that existed is 202 and shown, whoever had it.',
    provenance: 'documented',
    source: `${CREATE_SUBSCRIPTION}; that it is so for one’s own is assumed`,
  },
  {
    behaviour: 'Update subscription: 200 with nothing.',
    provenance: 'documented',
    source: `reference page 'Update subscription'; ${SDK}; an older OpenAPI file has 202`,
  },
  {
    behaviour: 'By token, and deleting: 202 with nothing.',
    provenance: 'documented',
    source: `the reference pages; ${SDK}`,
  },
  {
    behaviour: 'enabled: false without a code stores −31; a code of 0 or less disables.',
    provenance: 'assumed',
    source: `${SUBSCRIPTIONS} has the codes; what is stored is not documented`,
  },
  {
    behaviour: 'enabled: true and notification_types lift neither a STOP nor a double opt-in.',
    provenance: 'documented',
    source: `${CONSENT}: only START does; for a double opt-in, and a no to it, it is assumed`,
  },
  {
    behaviour: 'A type and a token of another subscription are 400.',
    provenance: 'assumed',
    source: 'no source',
  },
  {
    behaviour: 'A bare + in the token of a path is the plus of a number, as %2B is.',
    provenance: 'assumed',
    source:
      "RFC 3986; 'Update subscription by token' asks for %2B, and not what comes of a bare one",
  },
  {
    behaviour: 'A deleted number can come back, under a new id.',
    provenance: 'documented',
    source: SUBSCRIPTIONS,
  },
  {
    behaviour: 'It comes back subscribed, whatever the app had set it to.',
    provenance: 'assumed',
    source: `${SUBSCRIPTIONS} says that it can be subscribed again, not how it begins`,
  },
  {
    behaviour:
      'It comes back with every STOP that its person has sent: deleting lifts none, for one sender or for all.',
    provenance: 'assumed',
    source: `${CONSENT} says that only START does, not what deleting does`,
  },
  {
    behaviour: 'Moving a subscription wants one alias of a user who exists: 200, or 404.',
    provenance: 'documented',
    source: `reference page 'Transfer subscription'; ${SDK}`,
  },
  {
    behaviour: 'Addresses of e-mail are one in any case.',
    provenance: 'assumed',
    source: 'no source',
  },
]
