import type { Behaviour } from '../../world/provenance.ts'

const GUIDE = "'Link Shortening'"

/** What is known of short links. */
export const linksProvenance: readonly Omit<Behaviour, 'provider'>[] = [
  {
    behaviour:
      'shorten_links makes a link of 25 characters for each recipient, at airsp.co or airsp.eu.',
    provenance: 'documented',
    source: GUIDE,
  },
  {
    behaviour:
      'A link begins with http:// or https:// and ends at the next space, a dot behind it included.',
    provenance: 'documented',
    source: GUIDE,
  },
  {
    behaviour: 'A link lives for sixty days.',
    provenance: 'documented',
    source: GUIDE,
  },
  {
    behaviour: 'A link that is too old leads nowhere.',
    provenance: 'assumed',
    source: `${GUIDE} says that it expires`,
  },
  {
    behaviour: 'A click leads to the link as it was written, ua-tag-add and the like included.',
    provenance: 'assumed',
    source: 'no source',
  },
  {
    behaviour:
      'A click is a SHORT_LINK_CLICK with the link as it was written and the name of the browser.',
    provenance: 'documented',
    source: "'Real-Time Data Streaming'",
  },
  {
    behaviour:
      'A click adds and removes tags and subscription lists of the channel, several behind an &.',
    provenance: 'documented',
    source: "'Custom SMS response', shorten_links",
  },
  {
    behaviour: 'A click on a tag without a group changes the group device.',
    provenance: 'assumed',
    source: 'as in audiences',
  },
]
