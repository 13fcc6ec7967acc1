import type { Behaviour } from '../world/provenance.ts'
import { accountProvenance } from './organization/account-provenance.ts'
import { contentProvenance } from './messages/content-provenance.ts'
import { dialectProvenance } from './dialect-provenance.ts'
import { eventProvenance } from './events/event-provenance.ts'
import { limitProvenance } from './limits/limit-provenance.ts'
import { peopleProvenance } from './people/people-provenance.ts'
import { reportProvenance } from './reports/report-provenance.ts'
import { segmentProvenance } from './segments/segment-provenance.ts'
import { sendingProvenance } from './messages/sending-provenance.ts'
import { templateProvenance } from './templates/template-provenance.ts'
import { subscriptionProvenance } from './people/subscription-provenance.ts'

/** What is known of OneSignal. */
export const onesignalProvenance: readonly Omit<Behaviour, 'provider'>[] = [
  ...dialectProvenance,
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
