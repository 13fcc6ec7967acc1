import type { Behaviour } from '../../world/provenance.ts'

/** What is known of segments. */
export const segmentsProvenance: readonly Omit<Behaviour, 'provider'>[] = [
  {
    behaviour:
      'Segments have dates in milliseconds since the epoch, and a next_page without a host.',
    provenance: 'documented',
    source: "'Segment listing'",
  },
  {
    behaviour: 'Segments are listed in the order of their ids.',
    provenance: 'observed',
    source: "sort=id in the example of 'Segment listing'",
  },
  {
    behaviour: 'Two segments may have one name.',
    provenance: 'assumed',
    source: 'no conflict is documented',
  },
]
