import type { Behaviour } from '../../world/provenance.ts'
import { channelProvenance } from './channel-provenance.ts'

const PROPERTIES = "'Personalize with properties'"
const CUSTOM_DATA = "'Personalize with custom_data'"

/** What is known of what OneSignal's messages say, over which channel, and of their links. */
export const contentProvenance: readonly Omit<Behaviour, 'provider'>[] = [
  {
    behaviour:
      'Liquid is filled in when the message is sent: tags by name, subscription.external_id, email, phone_number, push_token, language, message.id, message.custom_data.',
    provenance: 'documented',
    source: `${PROPERTIES}; ${CUSTOM_DATA}`,
  },
  {
    behaviour:
      'user has the aliases, onesignal_id, tags, language, country and timezone_id; message.name, template.id and .name, app.id and .name, org.id exist.',
    provenance: 'assumed',
    source: `${PROPERTIES} names the objects; not every field was seen`,
  },
  {
    behaviour: 'A tag does not hide an object of its name.',
    provenance: 'assumed',
    source: 'no source',
  },
  {
    behaviour:
      'What is not known renders empty; a field whose Liquid cannot be read is empty; the message is sent all the same.',
    provenance: 'documented',
    source: CUSTOM_DATA,
  },
  {
    behaviour: 'A template that takes too long or too much memory is empty, and noted.',
    provenance: 'assumed',
    source: 'no source; the bounds are ours',
  },
  {
    behaviour: "Dates of Liquid are UTC; 'now' is the world's time.",
    provenance: 'assumed',
    source: 'no source names a time zone',
  },
  {
    behaviour: 'The data of a push are not filled in.',
    provenance: 'documented',
    source: `${PROPERTIES}, channel support`,
  },
  {
    behaviour: "{{ 'url' | track_link }} becomes 1sgnl.co/ and four characters.",
    provenance: 'documented',
    source: "reference page 'SMS', trackable links",
  },
  {
    behaviour: 'Each recipient gets links of their own; only http and https are shortened.',
    provenance: 'assumed',
    source: "'SMS message reports' tells unique clicks from all clicks",
  },
  {
    behaviour: 'converted counts who clicked, the outcome os__click.count the clicks.',
    provenance: 'assumed',
    source: "'View message' calls converted clicks, and not which",
  },
  {
    behaviour:
      'target_channel decides which subscriptions a message reaches; ids of another channel are passed over.',
    provenance: 'documented',
    source: "reference pages 'SMS', 'Push', 'Email'; that ids are passed over is assumed",
  },
  ...channelProvenance,
  {
    behaviour: 'isIos and the like leave the other platforms out of a push.',
    provenance: 'documented',
    source: "reference page 'Push'",
  },
  {
    behaviour: 'An address of email_to that the app does not know becomes a subscription.',
    provenance: 'documented',
    source: "reference page 'Email'; that two spellings are one is assumed",
  },
  {
    behaviour: 'Unsubscribed addresses are listed in errors.invalid_email_tokens.',
    provenance: 'documented',
    source: 'OpenAPI file of the official SDKs',
  },
  {
    behaviour: 'include_unsubscribed sends an e-mail to those who have unsubscribed.',
    provenance: 'documented',
    source: "reference page 'Email'",
  },
  {
    behaviour:
      'Every push and e-mail is delivered at once, and its delivery confirmed; links in e-mails stay as they are.',
    provenance: 'assumed',
    source: "devices and mailboxes are not emulated; clicks are a test's to report",
  },
  {
    behaviour: 'warnings come as an object or as sentences where the app is set so.',
    provenance: 'assumed',
    source: 'both forms are published, and not when they are sent',
  },
  {
    behaviour: 'delayed_option, delivery_time_of_day and throttle_rate_per_minute change nothing.',
    provenance: 'assumed',
    source: 'not emulated; noted in the request log',
  },
]
