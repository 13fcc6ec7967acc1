import type { Behaviour } from '../world/provenance.ts'
import { accountProvenance } from './account-provenance.ts'
import { contentProvenance } from './content-provenance.ts'
import { eventProvenance } from './event-provenance.ts'
import { limitProvenance } from './limit-provenance.ts'
import { peopleProvenance } from './people-provenance.ts'
import { reportProvenance } from './report-provenance.ts'
import { segmentProvenance } from './segment-provenance.ts'
import { sendingProvenance } from './sending-provenance.ts'
import { templateProvenance } from './template-provenance.ts'
import { subscriptionProvenance } from './subscription-provenance.ts'

/** What is known of OneSignal. */
export const onesignalProvenance: readonly Omit<Behaviour, 'provider'>[] = [
  ...sendingProvenance,
  ...contentProvenance,
  ...templateProvenance,
  ...reportProvenance,
  ...limitProvenance,
  ...eventProvenance,
  ...segmentProvenance,
  ...peopleProvenance,
  ...subscriptionProvenance,
  ...accountProvenance,
]
