import type { Behaviour } from '../../world/provenance.ts'

const GUIDE = "'Handlebars reference'"

/** What is known of placeholders. */
export const handlebarsProvenance: readonly Omit<Behaviour, 'provider'>[] = [
  {
    behaviour:
      'Placeholders are filled in where options.personalization is on, and in templates always.',
    provenance: 'documented',
    source: "'Push options' and 'Platform overrides with templates'",
  },
  {
    behaviour: 'Merge fields of a row come before attributes, attributes before global_attributes.',
    provenance: 'assumed',
    source: `${GUIDE} orders events, attributes and feeds, and guarantees nothing`,
  },
  {
    behaviour: 'Attributes of the channel come before those of the named user.',
    provenance: 'assumed',
    source: 'no source',
  },
  {
    behaviour: 'A field that is not known is empty.',
    provenance: 'documented',
    source: GUIDE,
  },
  {
    behaviour:
      'if, each, lookup, eq, and, or, $def, add, sub, mul, div, urlEncode and the date formats.',
    provenance: 'documented',
    source: GUIDE,
  },
  {
    behaviour:
      'neq, gt, gte, lt, lte, not, upper, lower, capitalize, capitalizeFirst, trim, replace.',
    provenance: 'assumed',
    source: `${GUIDE} names more helpers than can be seen of it`,
  },
  {
    behaviour:
      'A text that cannot be read and a helper that is not known drop the message for that person.',
    provenance: 'assumed',
    source: 'noted in the request log; the reference does not say',
  },
  {
    behaviour: 'Nothing is escaped in a text.',
    provenance: 'documented',
    source: `${GUIDE}: only the fields of links are encoded`,
  },
]
