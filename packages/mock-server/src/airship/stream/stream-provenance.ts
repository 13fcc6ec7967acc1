import type { Behaviour } from '../../world/provenance.ts'

const STREAM = "'Open an event stream'"
const COMPLIANCE = "'Open a compliance event stream'"

/** What is known of the event streams. */
export const streamProvenance: readonly Omit<Behaviour, 'provider'>[] = [
  {
    behaviour: 'A stream is NDJSON without an end, over gzip for whoever takes it.',
    provenance: 'documented',
    source: STREAM,
  },
  {
    behaviour: 'Without start and resume_offset it is 400.',
    provenance: 'assumed',
    source: 'no source says where it would begin, so the contract wants one of them',
  },
  {
    behaviour: 'Events are kept for seven days.',
    provenance: 'documented',
    source: "'Real-Time Data Streaming'; the 100 GB are not emulated",
  },
  {
    behaviour: 'After an offset that is gone it goes on with the oldest event that is kept.',
    provenance: 'assumed',
    source: 'no source',
  },
  {
    behaviour: 'Filters: lists are an or, objects an and; an empty list is 400.',
    provenance: 'documented',
    source: STREAM,
  },
  {
    behaviour: 'Predicates are not evaluated.',
    provenance: 'assumed',
    source: 'not emulated; noted in the request log',
  },
  {
    behaviour: 'The id of an event decides which part of the stream it is in.',
    provenance: 'documented',
    source: "'Real-Time Data Streaming FAQ'",
  },
  {
    behaviour: 'A quiet stream has an empty line every 30 seconds, or an OFFSET_UPDATE.',
    provenance: 'documented',
    source: `${STREAM}; the seconds are assumed`,
  },
  {
    behaviour: 'An OFFSET_UPDATE has the offset that was looked at last, wanted or not.',
    provenance: 'documented',
    source: COMPLIANCE,
  },
  {
    behaviour: 'The compliance stream has COMPLIANCE alone; the whole stream has it too.',
    provenance: 'documented',
    source: `${COMPLIANCE} and the filters of ${STREAM}`,
  },
  {
    behaviour:
      '402 for too many connections and 404 without data have no body, and come when a project asks for them.',
    provenance: 'documented',
    source: STREAM,
  },
  {
    behaviour: 'Offsets are numbers that grow.',
    provenance: 'assumed',
    source: 'examples of the reference',
  },
]
