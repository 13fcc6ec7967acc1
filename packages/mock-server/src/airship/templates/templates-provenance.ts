import type { Behaviour } from '../../world/provenance.ts'

const CONTENT = "'Content templates'"

/** What is known of stored templates. */
export const templatesProvenance: readonly Omit<Behaviour, 'provider'>[] = [
  {
    behaviour: 'An external_id is that of one template alone; another is 400.',
    provenance: 'documented',
    source: `${CONTENT}; the status is assumed`,
  },
  {
    behaviour: 'What is not given in a change stays.',
    provenance: 'documented',
    source: CONTENT,
  },
  {
    behaviour: 'The type of a template cannot be changed.',
    provenance: 'assumed',
    source: 'no source',
  },
  {
    behaviour: 'Deleting is 200.',
    provenance: 'documented',
    source: CONTENT,
  },
  {
    behaviour: 'A page has fifty templates.',
    provenance: 'assumed',
    source: 'no source',
  },
  {
    behaviour: 'A page, a size, an order or a moment to sort by that does not exist is 400.',
    provenance: 'assumed',
    source: `${CONTENT} for what is allowed; the status is that of reports`,
  },
  {
    behaviour: 'An MMS from a stored template shows its text.',
    provenance: 'assumed',
    source: 'there is no template of type mms',
  },
]
