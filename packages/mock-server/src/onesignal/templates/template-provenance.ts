import type { Behaviour } from '../../world/provenance.ts'

const REFERENCE = 'reference pages on templates'

/** What is known of OneSignal's templates. */
export const templateProvenance: readonly Omit<Behaviour, 'provider'>[] = [
  {
    behaviour:
      'The channel of a template is push, email or SMS in capitals; sms in the dialect of the SDKs.',
    provenance: 'documented',
    source: `${REFERENCE}; OpenAPI file of the official SDKs`,
  },
  {
    behaviour: 'A request that breaks the contract is 400 with success: false.',
    provenance: 'documented',
    source: `${REFERENCE}; the sentences are ours where none is published`,
  },
  {
    behaviour: 'A body that is not JSON is 422, HTML as text/plain.',
    provenance: 'documented',
    source: "'Create template'; what makes a body malformed is assumed",
  },
  {
    behaviour: 'A template that does not exist is 404 "template not found", PATCH included.',
    provenance: 'documented',
    source: `${REFERENCE}; for PATCH it is assumed`,
  },
  {
    behaviour: 'A template that a journey uses cannot be deleted: 400.',
    provenance: 'documented',
    source: "'Delete template'",
  },
  {
    behaviour: 'A limit outside 1 to 50 and an unknown channel are 400 in the published words.',
    provenance: 'documented',
    source: "'View templates'",
  },
  {
    behaviour: 'A change counts for messages that wait with the template.',
    provenance: 'documented',
    source: "'Update template'",
  },
  {
    behaviour:
      'Copying answers { success: true }, in the dialect of the SDKs the copy; an unknown template is 404 { success: false }.',
    provenance: 'documented',
    source: "'Copy template'; OpenAPI file of the official SDKs",
  },
  {
    behaviour: 'Copying to an unknown app is 400.',
    provenance: 'assumed',
    source: 'no source',
  },
]
