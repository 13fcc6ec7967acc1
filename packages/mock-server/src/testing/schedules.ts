import type { AirshipProjectOptions } from '../airship/project-options.ts'
import { airshipWorld, callAirship } from './airship.ts'
import { ALICE, BOB, smsPush } from './calls.ts'

export const SCHEDULES = '/api/schedules'

/** A schedule of a push, at this time. */
export const scheduleOf = (schedule: object, body: object = {}) => ({
  schedule,
  push: smsPush(),
  ...body,
})

export const scheduleAt = (scheduled_time: string, body: object = {}) =>
  scheduleOf({ scheduled_time }, body)

/** Noon on Monday, the first of June; Alice, in New York, and Bob, nobody knows where, have opted in. */
export function scheduledTown(options: Partial<AirshipProjectOptions> = {}) {
  const world = airshipWorld(options)
  const project = world.airship.project()
  project.channel({ phone: ALICE, timezone: 'America/New_York' })
  project.channel({ phone: BOB })
  const call = (method: string, path: string, body?: object) =>
    callAirship(world, method, `${SCHEDULES}${path}`, body)
  const create = async (body: object) => {
    const { json } = await call('POST', '', body)
    return String(json['schedule_ids'][0])
  }
  const times = (phone = ALICE) =>
    world
      .phone(phone)
      .inbox.map(({ receivedAt }) => new Date(receivedAt).toISOString().slice(5, 16))
  return { world, project, call, create, times }
}
