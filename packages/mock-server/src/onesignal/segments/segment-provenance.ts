import type { Behaviour } from '../../world/provenance.ts'

const SEGMENTS = "'Segments'"
const SESSIONS = "'Sessions'"

/** What is known of OneSignal's segments and of whom a message reaches. */
export const segmentProvenance: readonly Omit<Behaviour, 'provider'>[] = [
  {
    behaviour: 'A message reaches the subscriptions of its own channel alone.',
    provenance: 'documented',
    source: "reference page 'SMS', target_channel",
  },
  {
    behaviour:
      'Segments hold subscriptions; tags, country, language and sessions are those of the user.',
    provenance: 'documented',
    source: `${SEGMENTS}; 'User-based segmentation'`,
  },
  {
    behaviour:
      'A tag, a country or a version that is missing passes != and not_in_array, not_exists, and nothing else; a place passes nothing.',
    provenance: 'assumed',
    source: `${SEGMENTS} and 'Create segment' do not say; != is whatever = is not`,
  },
  {
    behaviour: 'Counts begin at 0, language at en: filters find them in everybody.',
    provenance: 'assumed',
    source: "reference page 'Create user' has en; the counts are ours",
  },
  {
    behaviour: 'The first session is when the user was made.',
    provenance: 'documented',
    source: SEGMENTS,
  },
  {
    behaviour: 'So is the last one of somebody who has had none.',
    provenance: 'assumed',
    source: `${SESSIONS}: e-mail and SMS show those of push, and nobody says what is shown without`,
  },
  {
    behaviour: 'Sessions on any device count for the user.',
    provenance: 'documented',
    source: SESSIONS,
  },
  {
    behaviour: 'Somebody in an included and in an excluded segment gets nothing.',
    provenance: 'documented',
    source: "reference page 'SMS', excluded_segments",
  },
  {
    behaviour: 'Every app begins with Subscribed, Active, Engaged and Inactive Users.',
    provenance: 'documented',
    source: `${SEGMENTS}, an older edition, which has the names`,
  },
  {
    behaviour: 'Active is a session within 7 days, engaged is five sessions besides.',
    provenance: 'assumed',
    source: `${SEGMENTS} says recently and frequently`,
  },
  {
    behaviour: 'The name All stands for everyone where no segment has it.',
    provenance: 'documented',
    source: "reference page 'Estimated recipients'",
  },
  {
    behaviour: 'A segment is made with 201; its size is that of the subscribed.',
    provenance: 'documented',
    source: `reference page 'Create segment'; ${SEGMENTS}`,
  },
  {
    behaviour: 'A taken name is 400 "Segment name is already taken."; 409 in the dialect sdk.',
    provenance: 'documented',
    source:
      "reference page 'Update segment' has the words; OpenAPI file of the official SDKs has 409",
  },
  {
    behaviour: 'A taken id is refused as a taken name is.',
    provenance: 'assumed',
    source: 'no source',
  },
  {
    behaviour: 'One segment more than segmentLimit is 422.',
    provenance: 'documented',
    source: "reference page 'Create segment'",
  },
  {
    behaviour: 'Segments are listed with 200, oldest first; 201 in the dialect sdk.',
    provenance: 'documented',
    source: "reference page 'View segments'; OpenAPI file of the official SDKs",
  },
  {
    behaviour: 'A page that is too large is 400 with codes.',
    provenance: 'documented',
    source: "reference page 'View segments' for the shape; the words are ours",
  },
  {
    behaviour:
      'An unknown segment is 404 "segment not found"; deleting it is 404 without a reason.',
    provenance: 'documented',
    source: "reference pages 'View segment' and 'Delete segment'",
  },
  {
    behaviour: 'Segments that every app has cannot be changed or deleted: 400.',
    provenance: 'assumed',
    source: "'View segments' has read_only; the words are ours",
  },
]
