import type { Behaviour } from '../../world/provenance.ts'

const SELECTION = "Airship's API reference, 'Audience selection'"
const SPEC = "Airship's published OpenAPI file, version 8"
const ACTIVITY = "Airship's API reference, 'Activity audience object'"

/** What is known of audiences. */
export const audienceProvenance: readonly Omit<Behaviour, 'provider'>[] = [
  {
    behaviour: 'A missing audience is 400, code 40202.',
    provenance: 'observed',
    source: 'the code and its words appear in public material; where they come from is not said',
  },
  {
    behaviour: 'and, or, not in small letters are understood.',
    provenance: 'observed',
    source: 'the official libraries send them',
  },
  {
    behaviour:
      'A tag without a group is one of the group device; tags of the named user count too.',
    provenance: 'documented',
    source: SELECTION,
  },
  {
    behaviour: 'A segment is evaluated when a message is sent, not when it is scheduled.',
    provenance: 'documented',
    source: "'Update segment'",
  },
  {
    behaviour: 'Segments, lists and named users that are not there hold nobody.',
    provenance: 'assumed',
    source: 'no refusal is documented',
  },
  {
    behaviour: 'Selectors for channels of other platforms hold nobody.',
    provenance: 'documented',
    source: `${SELECTION}; there are no such channels here`,
  },
  {
    behaviour:
      'A subscription list holds channels that joined it, and channels of named users who joined it in the scope sms.',
    provenance: 'documented',
    source: "'Scoped named user batch operations'",
  },
  {
    behaviour:
      'Joining in either way outweighs leaving in the other; a list with default_opted_in holds whoever has not left.',
    provenance: 'assumed',
    source: `${SPEC} for the field alone`,
  },
  {
    behaviour: 'An attribute counts when the channel or its named user has it.',
    provenance: 'documented',
    source: "'Attributes'",
  },
  {
    behaviour: 'Texts are compared letter for letter, small and capital apart.',
    provenance: 'assumed',
    source: 'not said',
  },
  {
    behaviour:
      'Dates: before and after include the moment, a range its beginning alone; numbers count units from now into the past; equals compares the part that precision names, in UTC.',
    provenance: 'documented',
    source: "'Date attribute selector'",
  },
  {
    behaviour:
      'A month or a year before the end of a longer month ends on the last day of the shorter.',
    provenance: 'assumed',
    source: 'not said',
  },
  {
    behaviour:
      'JSON attributes: arrays know is_empty, not_empty, contains and not_contains alone; a value whose exp is over is gone.',
    provenance: 'documented',
    source: "'JSON attribute selector'",
  },
  {
    behaviour: 'Of JsonPath names, places and * are understood; filters and descents match nobody.',
    provenance: 'assumed',
    source: 'JsonPath is documented as a whole; the rest is not emulated',
  },
  {
    behaviour: 'not_contains wants the property to be there.',
    provenance: 'assumed',
    source: 'not said',
  },
  {
    behaviour:
      'Activities count delivery reports, clicks on short links and the first registration, as the event stream recorded them in the last seven days.',
    provenance: 'documented',
    source: `${ACTIVITY}; the seven days are those of the stream`,
  },
  {
    behaviour:
      'An activity that has not happened counts as 0, so less than 1 holds everybody else.',
    provenance: 'assumed',
    source: ACTIVITY,
  },
  {
    behaviour: 'With the metrics first and last the window decides, and operator and value do not.',
    provenance: 'documented',
    source: `${ACTIVITY}; the published schema wants them all the same`,
  },
]
