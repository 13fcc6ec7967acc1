import type { Behaviour } from '../../world/provenance.ts'

const LIMITS = "'Rate limits'"

/** What is known of OneSignal's limits, which hold when an app asks for them. */
export const limitProvenance: readonly Omit<Behaviour, 'provider'>[] = [
  {
    behaviour:
      'Creating and cancelling share 6,000 requests a second, 150 on a free plan; writes to users and subscriptions 1,000; one for each user or subscription; views one.',
    provenance: 'documented',
    source: LIMITS,
  },
  {
    behaviour: 'A second begins with the first request in it; views count by operation.',
    provenance: 'assumed',
    source: `${LIMITS}: per app and per endpoint`,
  },
  {
    behaviour: 'Writes to aliases count as writes to the user.',
    provenance: 'assumed',
    source: 'no source',
  },
  {
    behaviour: '429 has Retry-After in whole seconds.',
    provenance: 'documented',
    source: LIMITS,
  },
  {
    behaviour:
      'Too many writes to one user are { errors: ["API rate limit exceeded"], limit: "Subscription/User Update Per Device" }.',
    provenance: 'observed',
    source: 'a public issue of an official SDK',
  },
  {
    behaviour: 'Too many writes in an app are 429 with a code, in the dialect of the SDKs without.',
    provenance: 'documented',
    source:
      'reference pages of users; OpenAPI file of the official SDKs; the name of the limit is ours',
  },
  {
    behaviour:
      'More than ten messages per subscribed subscription in 15 minutes disable the app until somebody enables it.',
    provenance: 'documented',
    source: LIMITS,
  },
  {
    behaviour: 'The message that crosses that limit goes out in full; later ones are 403.',
    provenance: 'assumed',
    source: `${LIMITS} does not say`,
  },
]
