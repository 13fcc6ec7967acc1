import type { Behaviour } from '../world/provenance.ts'

const API = "Airship's API reference"
const SPEC = "Airship's published OpenAPI file, version 8"
const REGISTER = "'Register SMS channel'"
const CONSENT = "'Opt-in and opt-out handling'"

/** What is known of Airship. */
export const airshipProvenance: readonly Omit<Behaviour, 'provider'>[] = [
  {
    behaviour: 'Wrong or missing credentials are 401 text/plain.',
    provenance: 'documented',
    source: `${API}; the word in the body is ours`,
  },
  {
    behaviour: 'The app secret is refused by every SMS operation here.',
    provenance: 'documented',
    source: SPEC,
  },
  {
    behaviour: 'Credentials of the other region are 401.',
    provenance: 'observed',
    source: 'public issues of the official Java and Python libraries',
  },
  {
    behaviour:
      'OAuth tokens are refused on the go hosts; everything is taken on the api.asnap hosts.',
    provenance: 'documented',
    source: `${SPEC}; changelog of the official Java library`,
  },
  {
    behaviour: 'A token without the needed scope is 401.',
    provenance: 'assumed',
    source: 'as a bearer token whose role does not reach',
  },
  {
    behaviour: 'No Accept header with version=3 is 406.',
    provenance: 'documented',
    source: `${API}; the body is ours`,
  },
  {
    behaviour: 'Unknown keys are 400, code 40000, with path and place.',
    provenance: 'documented',
    source: `${API}, 'Validation'`,
  },
  {
    behaviour: 'A body that is not JSON is 400, code 40000, with its place.',
    provenance: 'documented',
    source: `${API}; the wording of the detail is ours`,
  },
  {
    behaviour: 'A missing audience is 400, code 40202.',
    provenance: 'observed',
    source: 'the code and its words appear in public material; where they come from is not said',
  },
  {
    behaviour: 'A platform without anything to send is 400 "DeviceType … was referenced …".',
    provenance: 'observed',
    source: 'documentation of the official Java library',
  },
  {
    behaviour: 'Other breaches of a limit are 400, code 40000.',
    provenance: 'assumed',
    source: `${SPEC} for the limits; the code and the wording are ours`,
  },
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
    behaviour: 'An unknown channel is 404, code 40401.',
    provenance: 'documented',
    source: "'SMS channel lookup' and the list of codes",
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
    behaviour: 'A push is 202 and reaches opted-in channels of its audience alone.',
    provenance: 'documented',
    source: "'Send a push'",
  },
  {
    behaviour: 'An SMS and an MMS together are 400.',
    provenance: 'documented',
    source: "'MMS platform overrides'",
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
    behaviour: 'and, or, not in small letters are understood.',
    provenance: 'observed',
    source: 'the official libraries send them',
  },
  {
    behaviour: 'Segments, lists, activity, date and JSON attributes are 501.',
    provenance: 'assumed',
    source: 'not emulated, and said so rather than matched wrongly',
  },
  {
    behaviour: 'Placeholders and links are left as they are.',
    provenance: 'assumed',
    source: 'not emulated; noted in the request log',
  },
  {
    behaviour: 'Tokens live an hour and are not renewed.',
    provenance: 'documented',
    source: "'OAuth 2.0'",
  },
  {
    behaviour: 'Refusals of the token endpoint have error and error_description, and no ok.',
    provenance: 'documented',
    source: SPEC,
  },
  { behaviour: 'Assertions are refused with 400.', provenance: 'assumed', source: 'not emulated' },
  {
    behaviour: 'Trailing slashes are ignored.',
    provenance: 'observed',
    source: 'some official libraries send them, some do not',
  },
]
