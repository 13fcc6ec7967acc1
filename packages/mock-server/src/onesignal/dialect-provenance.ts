import type { Behaviour } from '../world/provenance.ts'

const SDK = 'OpenAPI file of the official SDKs'

/** What is known of where OneSignal's own descriptions disagree, beyond single operations. */
export const dialectProvenance: readonly Omit<Behaviour, 'provider'>[] = [
  {
    behaviour:
      'In the dialect sdk the place of a filter may be in numbers and the throttle a text, an event may have a payload for its ' +
      'properties, and apns_env may be sandbox for development; the published spelling is taken too.',
    provenance: 'documented',
    source: `${SDK}, 5.18; that the service takes both is assumed`,
  },
  {
    behaviour:
      'In the dialect sdk the places of filters are shown in numbers, and development as sandbox.',
    provenance: 'documented',
    source: SDK,
  },
  {
    behaviour:
      'A refusal without a body of its own has a code on users, subscriptions and aliases, and sentences elsewhere; ' +
      '403 and 5xx are sentences everywhere.',
    provenance: 'documented',
    source: `published OpenAPI file; ${SDK} has sentences for every 429`,
  },
]
