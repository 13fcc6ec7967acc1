import type { Behaviour } from '../../world/provenance.ts'

const CREATE_USER = "reference page 'Create user'"
const SDK = 'OpenAPI file of the official SDKs'
const WEB_SDK = 'source of the official web SDK'
const VERIFICATION = "'Identity verification'"

/** What is known of OneSignal's users and aliases, and of who may ask about them. */
export const peopleProvenance: readonly Omit<Behaviour, 'provider'>[] = [
  {
    behaviour: 'Create user: 200 for a new user, 202 for a known one; in the dialect sdk 201, 200.',
    provenance: 'documented',
    source: `${CREATE_USER}; ${SDK}`,
  },
  {
    behaviour: 'Create user: a new user is answered without the list of subscriptions.',
    provenance: 'documented',
    source: `${CREATE_USER}, example of 200`,
  },
  {
    behaviour: 'Create user finds a user by any of the aliases and extends it.',
    provenance: 'documented',
    source: `${SDK}, 'create_user'`,
  },
  {
    behaviour: 'Without an alias, or with an empty identity, the user is anonymous.',
    provenance: 'observed',
    source: WEB_SDK,
  },
  {
    behaviour: 'Aliases of different users are 409 Conflict with meta.conflicting_aliases.',
    provenance: 'documented',
    source: CREATE_USER,
  },
  {
    behaviour: 'In the dialect sdk the code of that 409 is user-2.',
    provenance: 'observed',
    source: 'issue 1830 of the official Android SDK; that meta is the same is assumed',
  },
  {
    behaviour: 'A user has at most 20 aliases besides external_id; one more is 400.',
    provenance: 'documented',
    source: `${CREATE_USER}; the status and the words are assumed`,
  },
  {
    behaviour: 'Texts that were never set are empty in answers.',
    provenance: 'documented',
    source: "reference page 'View user'",
  },
  {
    behaviour: 'Nobody under an alias is 404 subscription-0 with the alias in meta.',
    provenance: 'observed',
    source: 'issue 1185 of the official web SDK; the code for a missing user is not documented',
  },
  {
    behaviour: 'So are changes of a user, of a subscription and of aliases by a subscription.',
    provenance: 'observed',
    source: 'the official SDKs handle it; the reference pages of the three list no 404',
  },
  {
    behaviour: 'An id that is no UUID is 400 request-1 with the id in meta.',
    provenance: 'documented',
    source: "reference page 'Create alias'",
  },
  {
    behaviour: 'Other malformed requests are 400 request-1 with a sentence of the contract.',
    provenance: 'assumed',
    source: 'the shape is documented, the code is that of the one published example',
  },
  {
    behaviour: 'Update user: 202 with the properties.',
    provenance: 'documented',
    source: `reference page 'Update user'; ${SDK}`,
  },
  {
    behaviour: 'An empty tag is removed.',
    provenance: 'observed',
    source: WEB_SDK,
  },
  {
    behaviour: 'Too many tags for the plan are 400 "App is limited to a maximum of … tags …".',
    provenance: 'observed',
    source:
      'issue 677 of the official Flutter SDK, of the older API; that fewer than before pass follows ' +
      'issue 1306 of the iOS SDK',
  },
  {
    behaviour: 'More than 100 tags in a request are 400.',
    provenance: 'observed',
    source: "issue 863 of the official Android SDK, of the older API; 'Rate limits' has the number",
  },
  {
    behaviour: 'Deltas are added each time; purchases add up to the amount spent, as they are.',
    provenance: 'assumed',
    source: `${SDK}, 'deltas'; how currencies are converted is not documented`,
  },
  {
    behaviour:
      'Among the properties, purchases are added too; amount_spent is then the whole of what was spent.',
    provenance: 'assumed',
    source: `${SDK} has both fields in 'properties', not what they do`,
  },
  {
    behaviour: 'The header onesignal-subscription-id says on which device a session was.',
    provenance: 'assumed',
    source: "reference page 'Update user' has the header, not what it does",
  },
  {
    behaviour: 'Delete user: 202 with the identity; 200 without a body in the dialect sdk.',
    provenance: 'documented',
    source: `reference page 'Delete user'; ${SDK}`,
  },
  {
    behaviour: 'Deleting a user deletes the subscriptions.',
    provenance: 'documented',
    source: "reference page 'Delete user'",
  },
  {
    behaviour: 'Deleting an alias that the user does not have is 404.',
    provenance: 'assumed',
    source: "reference page 'Delete alias' lists 404",
  },
  {
    behaviour: 'Reads see a write after propagationMs: 404 or the state before until then.',
    provenance: 'observed',
    source: 'issue 1185 of the official web SDK, which waits up to 15 seconds for it',
  },
  {
    behaviour: 'Without a header: 401 auth-1.',
    provenance: 'documented',
    source: "reference page 'View user', example of 401",
  },
  {
    behaviour:
      'Devices need no key for what is declared without one, nor below an onesignal_id in the path.',
    provenance: 'observed',
    source: `${WEB_SDK}; published OpenAPI file`,
  },
  {
    behaviour: 'With identity verification nine operations want a JWT: ES256, iss, exp, identity.',
    provenance: 'documented',
    source: VERIFICATION,
  },
  {
    behaviour: 'A JWT that does not count is 401 auth-1.',
    provenance: 'assumed',
    source: `${VERIFICATION} does not say what a refusal looks like`,
  },
  {
    behaviour: 'An e-mail address or a number is added under a JWT that lists it.',
    provenance: 'documented',
    source: `${VERIFICATION}; the status otherwise is assumed`,
  },
]
