import type { Behaviour } from '../../world/provenance.ts'

const SPEC = "Airship's published OpenAPI file, version 8"
const SCHEDULES = "'Schedules'"

/** What is known of schedules. */
export const schedulesProvenance: readonly Omit<Behaviour, 'provider'>[] = [
  {
    behaviour: 'A schedule sends when its time comes, to the audience of that moment.',
    provenance: 'documented',
    source: SCHEDULES,
  },
  {
    behaviour: 'A time in the past is 400.',
    provenance: 'documented',
    source: SCHEDULES,
  },
  {
    behaviour:
      'More than a thousand schedules are 413, code 41301; more than a hundred with a local time 400.',
    provenance: 'documented',
    source: `${SCHEDULES}; the status of the second is assumed`,
  },
  {
    behaviour:
      'A schedule that sends once has the id of its push from the beginning, and is gone after it.',
    provenance: 'assumed',
    source: 'examples of the reference for the id',
  },
  {
    behaviour: 'A recurring schedule has a new id each time and one group.',
    provenance: 'assumed',
    source: "'Associated push' for the group",
  },
  {
    behaviour: 'A recurring schedule begins at scheduled_time, or at once.',
    provenance: 'assumed',
    source: `${SPEC} shows both forms`,
  },
  {
    behaviour: 'Months without the day are left out.',
    provenance: 'assumed',
    source: 'no source',
  },
  {
    behaviour: 'Exclusions count hours of the day in UTC, both ends included.',
    provenance: 'assumed',
    source: `${SPEC} for the ends`,
  },
  {
    behaviour: 'A local time is sent to each time zone in its turn, with one group.',
    provenance: 'documented',
    source: SCHEDULES,
  },
  {
    behaviour: 'Channels without a time zone get nothing, unless the project has timezoneOf.',
    provenance: 'documented',
    source: `${SPEC}; the SMS guide says that the zone is inferred from the number`,
  },
  {
    behaviour: 'A zone whose hour is over already gets nothing.',
    provenance: 'assumed',
    source: 'no source',
  },
  {
    behaviour: 'A local push in progress is 409 when it is changed.',
    provenance: 'documented',
    source: "'Update schedule'; the code in the body is ours",
  },
  {
    behaviour:
      'Pausing is for schedules that recur and have not ended, and nothing is made up for.',
    provenance: 'documented',
    source: "'Pause a recurring schedule'; that nothing is made up for is assumed",
  },
  {
    behaviour: 'A scheduled create-and-send is 202, with the schedule beside the ids.',
    provenance: 'observed',
    source: 'examples of the reference; the schema has the ids alone',
  },
  {
    behaviour: 'A scheduled bulk send lies within sixty days.',
    provenance: 'documented',
    source: "'Schedule a bulk send'",
  },
]
