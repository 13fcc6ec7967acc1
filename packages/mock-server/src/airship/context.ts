import type { Carrier } from '../carrier/carrier.ts'
import type { EngineClock } from '../clock/create-clock.ts'
import type { Outbound } from '../outbound/create-outbound.ts'
import type { TextTemplates } from './handlebars/create-text-templates.ts'
import type { ProjectState } from './project-state.ts'

/** What the operations work with. */
export interface AirshipContext {
  /** By app key. */
  readonly projects: ReadonlyMap<string, ProjectState>
  readonly carrier: Carrier
  readonly clock: EngineClock
  /** Calls to the outside, such as webhooks. */
  readonly outbound: Outbound
  /** Texts with placeholders. */
  readonly templates: TextTemplates
}
