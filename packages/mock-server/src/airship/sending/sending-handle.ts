import { parseE164, toMsisdn } from '@textwire/phone'
import type { ShortLink } from '../links/short-link.ts'
import type { ProjectState } from '../project-state.ts'
import type { ScheduleRow } from '../schedules/schedule-row.ts'
import type { TemplateRow } from '../templates/template-row.ts'
import { seedTemplate, type TemplateSeed } from '../templates/template-seed.ts'
import type { DeliveryRow, PushRow, UndeliverableReason } from './push-row.ts'

/** What a project has sent and will send, for a test to set up and look at. */
export interface SendingHandle {
  /** Stores an SMS template, or the alert of one; returns its id. */
  template(seed: TemplateSeed | string): string
  readonly templates: readonly TemplateRow[]
  /** What was sent: one for each id that an answer gave. */
  readonly pushes: readonly PushRow[]
  /** What each recipient got, or why not. */
  readonly deliveries: readonly DeliveryRow[]
  readonly shortLinks: readonly ShortLink[]
  /** What waits for its time, and what has had it. */
  readonly schedules: readonly ScheduleRow[]
  /** Has the carrier fail at a number from now on; `null` lets messages arrive again. */
  undeliverable(phone: string, reason: UndeliverableReason | null): void
}

export const createSendingHandle = (project: ProjectState, now: () => number): SendingHandle => ({
  template: (seed) =>
    seedTemplate(project, typeof seed === 'string' ? { alert: seed } : seed, now()).id,
  get templates() {
    return [...project.contentTemplates.values()]
  },
  get pushes() {
    return [...project.pushes.values()]
  },
  get deliveries() {
    return [...project.deliveries.values()]
  },
  get shortLinks() {
    return [...project.shortLinks.values()]
  },
  get schedules() {
    return [...project.schedules.values()]
  },
  undeliverable(phone, reason) {
    const msisdn = toMsisdn(parseE164(phone))
    if (reason === null) project.undeliverable.delete(msisdn)
    else project.undeliverable.set(msisdn, reason)
  },
})
