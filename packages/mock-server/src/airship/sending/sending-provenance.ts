import type { Behaviour } from '../../world/provenance.ts'

const SPEC = "Airship's published OpenAPI file, version 8"
const CREATE = "'Create and send to channels'"
const OVERRIDE = "'SMS platform overrides'"
const MMS = "'MMS platform overrides'"
const BULK = "'Bulk sending'"
const REPORTS = "'Custom SMS events'"

/** What is known of sending. */
export const sendingProvenance: readonly Omit<Behaviour, 'provider'>[] = [
  {
    behaviour: 'A platform without anything to send is 400, DeviceType … was referenced ….',
    provenance: 'observed',
    source: 'documentation of the official Java library',
  },
  {
    behaviour: 'A push without an audience is 400, code 40202.',
    provenance: 'observed',
    source: 'support material; not in the list of codes',
  },
  {
    behaviour: 'A push is 202 and reaches opted-in channels of its audience alone.',
    provenance: 'documented',
    source: "'Send a push'",
  },
  {
    behaviour: 'Suppressed channels get nothing.',
    provenance: 'assumed',
    source: `${SPEC} has suppression_state and does not say what it does`,
  },
  {
    behaviour: 'A list of pushes is refused as a whole, before the first is sent.',
    provenance: 'assumed',
    source: 'no source',
  },
  {
    behaviour: 'message_ids and content_urls are empty.',
    provenance: 'observed',
    source: 'examples of the reference',
  },
  {
    behaviour: 'Validating sends nothing and registers nobody.',
    provenance: 'documented',
    source: "'Validate push' and the like",
  },
  {
    behaviour: 'An SMS and an MMS together are 400.',
    provenance: 'documented',
    source: MMS,
  },
  {
    behaviour: 'An MMS goes out for the platform sms as well as mms.',
    provenance: 'documented',
    source: `${SPEC}, which says both`,
  },
  {
    behaviour: 'A phone shows the text of a slide, or the fallback text where there is none.',
    provenance: 'assumed',
    source: 'every virtual phone can show MMS',
  },
  {
    behaviour: 'A wrong content_length is not noticed.',
    provenance: 'assumed',
    source: `${MMS} says that the message is dropped; the file is never fetched here, which the log notes`,
  },
  {
    behaviour:
      'A localization goes to the language and the country that it names, the first that fits.',
    provenance: 'documented',
    source: "'Localizations'; that the first one wins is assumed",
  },
  {
    behaviour: 'A message that has expired is reported as expired and not delivered.',
    provenance: 'assumed',
    source: `${OVERRIDE} for expiry; the carrier delays nothing here`,
  },
  {
    behaviour: 'An expiry of more than 48 hours is 400.',
    provenance: 'documented',
    source: `${OVERRIDE}; the wording is ours`,
  },
  {
    behaviour: 'audience_limits.max_recipients takes those who were registered first.',
    provenance: 'assumed',
    source: `${SPEC} for the limit`,
  },
  {
    behaviour:
      'Throttles, holdout groups, frequency limits, ban lists, orchestration and feeds do nothing.',
    provenance: 'assumed',
    source: 'not emulated; noted in the request log',
  },
  {
    behaviour: 'create-and-send registers unknown pairs as opted in at ua_opted_in.',
    provenance: 'documented',
    source: CREATE,
  },
  {
    behaviour:
      'The consent of a channel that is there does not change; a newer ua_opted_in lets this message through.',
    provenance: 'documented',
    source: CREATE,
  },
  {
    behaviour: 'For a pending channel newer means after it was asked.',
    provenance: 'assumed',
    source: `${CREATE} speaks of opt-outs`,
  },
  {
    behaviour: 'Rows that the sender cannot reach are dropped in silence; if all are, it is 400.',
    provenance: 'documented',
    source: CREATE,
  },
  {
    behaviour: 'Rows of an unknown sender are dropped like those.',
    provenance: 'assumed',
    source: `${CREATE} says it of numbers`,
  },
  {
    behaviour: 'use_strict_sms_validation refuses the request and names each bad row.',
    provenance: 'documented',
    source: `${CREATE}; where the reasons stand in the answer is ours`,
  },
  {
    behaviour: 'A pair that comes twice is texted twice.',
    provenance: 'assumed',
    source: `${CREATE} warns of redundant and of missing messages`,
  },
  {
    behaviour:
      'A CSV needs ua_msisdn and ua_sender, or ua_channel_id; its mistakes are codes 40002 to 40005.',
    provenance: 'documented',
    source: `${BULK} for the columns; the codes are those of uploaded lists`,
  },
  {
    behaviour: 'An uploaded file lasts for sixty days.',
    provenance: 'assumed',
    source: 'as far ahead as a bulk send can be scheduled',
  },
  {
    behaviour: 'A bulk send reaches channels that are there and active.',
    provenance: 'documented',
    source: BULK,
  },
  {
    behaviour: 'The stream tells SEND, then dispatched, then how it ended, all at once.',
    provenance: 'assumed',
    source: `${REPORTS} for the events; the carrier delays nothing here`,
  },
  {
    behaviour: 'Delivery reports name CLX unless the project says TWILIO.',
    provenance: 'documented',
    source: `${REPORTS}; which a project has is not said`,
  },
  {
    behaviour:
      'An MMS is reported with tracking_id, N101 on its way, N102 on arrival, E101 otherwise.',
    provenance: 'assumed',
    source: `${REPORTS} lists the codes; which means what is read off their first letter`,
  },
  {
    behaviour: 'A number answers with the reason that a test gave it.',
    provenance: 'assumed',
    source: 'the carrier itself reaches everybody',
  },
]
