import type { Behaviour } from '../../world/provenance.ts'

const DATA = "'Event Stream data reference'"
const STREAMS = "'Event Streams'"

/** What is known of what OneSignal tells Event Streams. */
export const eventProvenance: readonly Omit<Behaviour, 'provider'>[] = [
  {
    behaviour: "Method, URL, headers and body are the app's own, with Liquid; nothing is signed.",
    provenance: 'documented',
    source: STREAMS,
  },
  {
    behaviour: 'The variables event, message and user; contents cut at 50 characters.',
    provenance: 'documented',
    source: `${DATA}; times of a subscription as whole seconds are assumed`,
  },
  {
    behaviour: 'There is no event for a click in a text, an answer to one or STOP.',
    provenance: 'documented',
    source: DATA,
  },
  {
    behaviour: 'A text is sent and delivered; one to a silenced sender has failed.',
    provenance: 'documented',
    source: `${DATA}; that suppressed texts count as failed is assumed`,
  },
  {
    behaviour: 'A push and an e-mail are sent and received.',
    provenance: 'documented',
    source: `${DATA}; that each is received is the mock's doing`,
  },
  {
    behaviour:
      'An event that meets 429, 5xx or nobody is sent again after 10 seconds, 1 minute, 10 minutes and 1 hour, with the same id.',
    provenance: 'assumed',
    source: `${STREAMS} says that events are sent again; the waits are ours`,
  },
  {
    behaviour: 'Any other answer but 2xx gives the event up; redirects are not followed.',
    provenance: 'assumed',
    source: 'no source',
  },
  {
    behaviour: 'A stream is never switched off for its failures.',
    provenance: 'assumed',
    source: `${STREAMS} speaks of disabling and not of when`,
  },
]
