import type { Behaviour } from '../../world/provenance.ts'

const REGISTER = "'Register SMS channel'"
const CONSENT = "'Opt-in and opt-out handling'"

/** What is known of SMS channels and of consent. */
export const smsProvenance: readonly Omit<Behaviour, 'provider'>[] = [
  {
    behaviour: 'Mistakes in a registration come as errors, a text.',
    provenance: 'documented',
    source: REGISTER,
  },
  {
    behaviour: 'An unconfigured sender is "Unable to retrieve details for sender …".',
    provenance: 'documented',
    source: REGISTER,
  },
  {
    behaviour: 'With opted_in a new channel is 201 and a known one 200, opted in at that date.',
    provenance: 'documented',
    source: REGISTER,
  },
  {
    behaviour: 'opted_in opts a person in again, also if it is older than the opt-out.',
    provenance: 'assumed',
    source: "'Opt-out of SMS messages' asks for a valid value and says no more",
  },
  {
    behaviour: 'Without opted_in the person is asked, each time.',
    provenance: 'documented',
    source: REGISTER,
  },
  {
    behaviour: 'Such a registration is 202.',
    provenance: 'documented',
    source: `the example of ${REGISTER}; its table has 200 and 201`,
  },
  {
    behaviour: 'Someone who has opted in is asked as well, stays opted in, and the answer is 200.',
    provenance: 'assumed',
    source: `${REGISTER} warns of repeated texts and makes no exception`,
  },
  {
    behaviour: 'Any answer of Y, YES or an opt-in word to the question opts in.',
    provenance: 'assumed',
    source: `${CONSENT}; older copies name Y`,
  },
  {
    behaviour: 'JOIN, START and UNSTOP begin an opt-in, double by default.',
    provenance: 'assumed',
    source: `${CONSENT} for double; the words are set up in the dashboard`,
  },
  {
    behaviour: 'STOP, STOPALL, UNSUBSCRIBE, CANCEL, END, QUIT, ARRET opt out of the sender.',
    provenance: 'documented',
    source: CONSENT,
  },
  {
    behaviour:
      'Questions for consent and answers to keywords do not reach a number that takes no texts; the answers of the API are the same.',
    provenance: 'assumed',
    source: 'the carrier would find out later',
  },
  {
    behaviour: 'STOP and HELP are not answered with a text.',
    provenance: 'assumed',
    source: 'set up in the dashboard',
  },
  {
    behaviour: 'Lookup shows opt_in, opt_in_date, opt_out_date, in UTC without a zone.',
    provenance: 'documented',
    source: "'SMS channel lookup'",
  },
  {
    behaviour: 'ua_opt_in follows opt_in.',
    provenance: 'assumed',
    source: 'the example of an opted-out channel has "true", taken for a slip',
  },
  {
    behaviour: 'Opting out is 202.',
    provenance: 'documented',
    source: "'Opt-out of SMS messages'",
  },
  {
    behaviour: 'Opting out an unknown channel is 202 and does nothing.',
    provenance: 'assumed',
    source: 'only 202 and 400 are documented',
  },
  {
    behaviour: 'An opted-out person who is registered without opted_in is asked, and pending.',
    provenance: 'assumed',
    source: `${REGISTER} makes no exception`,
  },
  {
    behaviour: 'A number outside the countries of its sender is 400 with errors.',
    provenance: 'documented',
    source: "'Update SMS channel'; that registering says so too is ours",
  },
  {
    behaviour: 'A time zone, country or language that does not exist is 400 with errors.',
    provenance: 'documented',
    source: "'Update SMS channel'; that registering says so too is ours",
  },
  {
    behaviour:
      'Updating a channel with a number or a sender that is not its own is 404 with errors.',
    provenance: 'documented',
    source: "'Update SMS channel', which names the mismatch under 400 as well",
  },
  {
    behaviour: 'opted_in in an update opts in, and nobody is texted.',
    provenance: 'assumed',
    source: "as 'Register SMS channel'",
  },
  {
    behaviour:
      'tags and attributes in a registration are told as { ok }; ok is false where a tag group is not active.',
    provenance: 'assumed',
    source: `${REGISTER} for the field; when it is false is not said`,
  },
  {
    behaviour:
      'Uninstalling is 202 and deletes the channel; the next registration makes another with nothing attached.',
    provenance: 'documented',
    source: "'Uninstall SMS channel'",
  },
  {
    behaviour: 'Uninstalling an unknown channel is 202 and does nothing.',
    provenance: 'assumed',
    source: 'only 202 and 400 are documented',
  },
  {
    behaviour: 'Tags for an unknown channel are 200 and change nothing.',
    provenance: 'assumed',
    source: 'not documented; noted in the request log',
  },
  {
    behaviour:
      'Tag groups that are not active are left out and named in warnings; if none is left it is 400.',
    provenance: 'assumed',
    source: "'Modify SMS channel tags' promises a warning and has no field for it",
  },
  {
    behaviour: 'A tag in both add and remove is 400, and nothing changes.',
    provenance: 'documented',
    source: "'SMS tags'",
  },
  {
    behaviour: 'Each change of consent is an event in the compliance stream.',
    provenance: 'documented',
    source: "'SMS compliance events'; which of them go together is ours",
  },
]
