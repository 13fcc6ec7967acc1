import type { AirshipContext } from '../context.ts'
import type { ProjectState } from '../project-state.ts'
import { contentOf } from './content-of.ts'
import { deliverContent } from './deliver-content.ts'
import type { Job, Notification } from './job.ts'
import type { MessageContent } from './message-content.ts'
import { notificationFor } from './notification-for.ts'
import type { DeliveryRow, PushRow } from './push-row.ts'
import { recipientsOf, type Addressed } from './recipients-of.ts'

/** The push that a job becomes. */
export type PushSeed = Pick<PushRow, 'pushId' | 'groupId' | 'scheduleId'>

/** How to narrow a job down, such as to the people of a time zone. */
export type Narrowing = (addressed: Addressed) => boolean

/** Sends a job to everyone whom it reaches now. One that is narrowed down to nobody leaves no trace. */
export async function runJob(
  project: ProjectState,
  context: AirshipContext,
  job: Job,
  seed: PushSeed,
  isMeant?: Narrowing,
): Promise<readonly DeliveryRow[]> {
  const all = await recipientsOf(project, context, job)
  const reached = isMeant === undefined ? all : all.filter(isMeant)
  if (isMeant !== undefined && reached.length === 0) return []
  const push = openPush(project, job, seed, context.clock.now())
  const limit = job.body.options?.audience_limits?.max_recipients
  const contents = contentsOf(project, job, push.at)
  const deliveries: DeliveryRow[] = []
  for (const { recipient, fields } of reached.slice(0, limit)) {
    const content = contents(notificationFor(job.body, recipient.channel ?? {}))
    if (content === undefined) continue
    const globals = job.body.global_attributes ?? {}
    const outgoing = { push, recipient, content, fields, globals }
    // One after the other: the phones get them in this order.
    // oxlint-disable-next-line no-await-in-loop
    deliveries.push(await deliverContent(project, context, outgoing))
  }
  return deliveries
}

function openPush({ pushes }: ProjectState, job: Job, seed: PushSeed, at: number): PushRow {
  const { campaigns } = job.body
  const own = { kind: job.kind, at, body: job.body, sends: 0 }
  return pushes.set(seed.pushId, { ...seed, ...own, ...(campaigns && { campaigns }) })
}

/** Each notification is read once, however many people get it. */
function contentsOf(project: ProjectState, { body }: Job, now: number) {
  const known = new Map<Notification, MessageContent | undefined>()
  return (notification: Notification): MessageContent | undefined => {
    if (known.has(notification)) return known.get(notification)
    const content = contentOf(project, notification, body.options ?? {}, now)
    known.set(notification, content)
    return content
  }
}
