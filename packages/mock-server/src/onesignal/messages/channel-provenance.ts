import type { Behaviour } from '../../world/provenance.ts'

const PAGES = "reference pages 'SMS', 'Push', 'Email'"

/** What is known of the channel of a message that names none. */
export const channelProvenance: readonly Omit<Behaviour, 'provider'>[] = [
  {
    behaviour:
      'Without target_channel the fields decide: what only one channel has makes the message one of that channel.',
    provenance: 'documented',
    source: `${PAGES}: three pages of one endpoint, each with its own default; that the fields tell them apart is assumed`,
  },
  {
    behaviour: 'isSms: true stands in for target_channel; so do isSMS and isEmail.',
    provenance: 'documented',
    source:
      "reference page 'SMS', included_segments; the other two, which templates have, are assumed",
  },
  {
    behaviour:
      'Two channels by name are 400 "Platforms You may only send to one delivery channel …".',
    provenance: 'assumed',
    source: "reference page 'SMS' has the sentence",
  },
  {
    behaviour: 'A template without a channel beside it goes over its own.',
    provenance: 'assumed',
    source: 'every template has a channel; no page says what it decides',
  },
  {
    behaviour: 'Contents alone, to segments, are a push.',
    provenance: 'documented',
    source: "reference page 'Push', whose default it is; 'SMS' asks for a channel beside segments",
  },
  {
    behaviour: 'Contents alone, to subscription ids, go over the channel of the subscriptions.',
    provenance: 'assumed',
    source: `${PAGES}: both defaults fit; an id has a channel of its own`,
  },
  {
    behaviour: 'Contents alone, to filters or to ids of several channels, are a text.',
    provenance: 'assumed',
    source:
      "reference page 'SMS': its default, and it asks for a channel beside aliases and segments alone",
  },
  {
    behaviour: 'Aliases without a channel are 400.',
    provenance: 'documented',
    source: `${PAGES}, include_aliases; the status is assumed`,
  },
]
