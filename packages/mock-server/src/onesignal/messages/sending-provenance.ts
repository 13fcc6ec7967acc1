import type { Behaviour } from '../../world/provenance.ts'

const SMS = "reference page 'SMS'"
const CATALOGUE = 'error catalogue of the official SDK, marked there as verified live in June 2026'
const CONSENT = "'SMS consent and keyword management'"

/** What is known of OneSignal's messages, and of what people answer. */
export const sendingProvenance: readonly Omit<Behaviour, 'provider'>[] = [
  {
    behaviour: 'A wrong key is 403 with the text of the catalogue.',
    provenance: 'observed',
    source: CATALOGUE,
  },
  {
    behaviour: 'A missing header and an unknown app id are 403 as well.',
    provenance: 'assumed',
    source: 'as a wrong key',
  },
  {
    behaviour: 'A body or query without app_id is 400 "app_id not found. …".',
    provenance: 'observed',
    source: 'public issues of several libraries, 2017 to 2022',
  },
  {
    behaviour: 'The scheme Key is read in any case.',
    provenance: 'assumed',
    source: "'Keys & IDs' writes key, all other pages Key",
  },
  {
    behaviour: 'A body that is not JSON is 400 with one sentence.',
    provenance: 'assumed',
    source: 'the general error shape',
  },
  {
    behaviour: 'No targeting is 400 "You must include which players, …".',
    provenance: 'observed',
    source: CATALOGUE,
  },
  {
    behaviour:
      'Missing English content is 400 "Message Notifications must have English language content".',
    provenance: 'documented',
    source: SMS,
  },
  {
    behaviour:
      'A subscription id that is no UUID is 400 "Incorrect subscription_id format …", with the id behind it.',
    provenance: 'documented',
    source: SMS,
  },
  {
    behaviour:
      'A field of another channel is 400 "Platforms You may only send to one delivery channel at a time. …".',
    provenance: 'assumed',
    source: `${SMS} has the sentence for several channels; that it stands for single fields too is ours`,
  },
  {
    behaviour: 'Two ways of targeting and every other breach of a limit are 400.',
    provenance: 'assumed',
    source: `${SMS} states the limits and not the status; the wording is ours`,
  },
  {
    behaviour: 'Unknown fields are ignored.',
    provenance: 'assumed',
    source: 'no source says that they are refused',
  },
  {
    behaviour: 'An unknown number becomes an SMS subscription.',
    provenance: 'documented',
    source: SMS,
  },
  {
    behaviour: 'A number that cannot exist is listed in errors.invalid_phone_numbers.',
    provenance: 'assumed',
    source: "'Invalid Number' of the SMS report",
  },
  {
    behaviour:
      'Unsubscribed numbers, ids and aliases are listed in errors; unknown subscription ids are not.',
    provenance: 'documented',
    source: SMS,
  },
  {
    behaviour: 'Nobody left is 200 with an empty id and "All included players are not subscribed".',
    provenance: 'documented',
    source: SMS,
  },
  {
    behaviour: 'An unknown segment reaches nobody; names are case-sensitive.',
    provenance: 'observed',
    source: 'public issues of community libraries',
  },
  {
    behaviour: 'An alias label that does not exist reaches nobody.',
    provenance: 'documented',
    source: "OpenAPI file of the official SDKs, 'include_aliases'",
  },
  {
    behaviour: 'Filters: AND between neighbours, OR opens a branch.',
    provenance: 'documented',
    source: "'Sending messages with the OneSignal API'",
  },
  {
    behaviour: 'send_after delays the message; its audience is worked out again at that moment.',
    provenance: 'assumed',
    source: `${SMS} for the delay; nobody says when the audience is fixed`,
  },
  {
    behaviour: 'A send_after in the past sends at once.',
    provenance: 'assumed',
    source: 'no source',
  },
  {
    behaviour:
      'The same idempotency key within 30 days gives the first answer and Idempotent-Replayed, whatever the body.',
    provenance: 'documented',
    source: "'Idempotent notification requests'",
  },
  {
    behaviour: 'The key is taken under its old name external_id too.',
    provenance: 'documented',
    source: "'Idempotent notification requests'",
  },
  {
    behaviour: 'A duplicate in flight waits for the first, or is 409 with the option inFlight.',
    provenance: 'assumed',
    source: 'no source; at most one message is documented',
  },
  {
    behaviour: 'An answer with an empty id, or an error, does not use the key up.',
    provenance: 'assumed',
    source: `${SMS}: the header tells the replay of a successful request`,
  },
  { behaviour: 'An unknown template_id is 400.', provenance: 'assumed', source: 'no source' },
  {
    behaviour: 'Any well-formed sms_from is taken.',
    provenance: 'assumed',
    source: 'no source says how an unverified sender is answered',
  },
  {
    behaviour: 'A message can be seen for 30 days, then it is 404.',
    provenance: 'documented',
    source: "'View messages'; the status is from the error catalogue",
  },
  {
    behaviour:
      'Cancelling a sent message is 400 "Notification has already been sent to all recipients".',
    provenance: 'observed',
    source: 'public issues; the status is documented',
  },
  {
    behaviour: 'Cancelling an unknown message is 404 "Notification not found".',
    provenance: 'documented',
    source: "reference page 'Cancel message'",
  },
  { behaviour: 'Cancelling twice succeeds twice.', provenance: 'assumed', source: 'no source' },
  {
    behaviour: 'STOP, UNSUBSCRIBE, CANCEL silence one sender; with the setting, the whole app.',
    provenance: 'documented',
    source: CONSENT,
  },
  {
    behaviour: 'START, UNSTOP, YES lift the silence, by the person alone.',
    provenance: 'documented',
    source: CONSENT,
  },
  {
    behaviour: 'START to one sender does not lift the silence of another.',
    provenance: 'documented',
    source: `${CONSENT}; that it brings a number back to an app that it has left is assumed`,
  },
  {
    behaviour: 'STOP from a number that the app does not have, or has no longer, counts.',
    provenance: 'assumed',
    source: `${CONSENT}: the silence is between a number and a sender`,
  },
  {
    behaviour: 'A text to someone who silenced the sender is accepted and counted as suppressed.',
    provenance: 'documented',
    source: "'SMS message reports'",
  },
  {
    behaviour: 'Keywords are answered when something changed, HELP always.',
    provenance: 'assumed',
    source: `${CONSENT} says that default replies exist; the words and the rule are ours`,
  },
  {
    behaviour: 'With double opt-in a new number is asked once and gets nothing until it says YES.',
    provenance: 'documented',
    source: `${CONSENT}; that it is listed as invalid until then is assumed`,
  },
  {
    behaviour: 'STOP instead of YES is a no to the app; a sender that was silenced does not ask.',
    provenance: 'assumed',
    source: 'no source',
  },
  {
    behaviour: 'A wrong method on a known path is 405.',
    provenance: 'assumed',
    source: 'no source',
  },
]
