import type { Behaviour } from '../world/provenance.ts'
import { audienceProvenance } from './audience/audience-provenance.ts'
import { dialectProvenance } from './dialect-provenance.ts'
import { handlebarsProvenance } from './handlebars/handlebars-provenance.ts'
import { inboundProvenance } from './inbound/inbound-provenance.ts'
import { linksProvenance } from './links/links-provenance.ts'
import { oauthProvenance } from './oauth/oauth-provenance.ts'
import { listsProvenance } from './lists/lists-provenance.ts'
import { peopleProvenance } from './people/people-provenance.ts'
import { reportsProvenance } from './reports/reports-provenance.ts'
import { schedulesProvenance } from './schedules/schedules-provenance.ts'
import { segmentsProvenance } from './segments/segments-provenance.ts'
import { sendingProvenance } from './sending/sending-provenance.ts'
import { smsProvenance } from './sms/sms-provenance.ts'
import { streamProvenance } from './stream/stream-provenance.ts'
import { templatesProvenance } from './templates/templates-provenance.ts'

/** What is known of Airship, theme by theme. */
export const airshipProvenance: readonly Omit<Behaviour, 'provider'>[] = [
  ...dialectProvenance,
  ...oauthProvenance,
  ...smsProvenance,
  ...inboundProvenance,
  ...peopleProvenance,
  ...listsProvenance,
  ...segmentsProvenance,
  ...audienceProvenance,
  ...sendingProvenance,
  ...handlebarsProvenance,
  ...linksProvenance,
  ...schedulesProvenance,
  ...templatesProvenance,
  ...streamProvenance,
  ...reportsProvenance,
]
