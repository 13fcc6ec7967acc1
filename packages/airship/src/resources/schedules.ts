import type { CallOptions, CallPromise, DeepReadonly, Paged } from '@textwire/core'
import type { AirshipConnection } from '../connection.ts'
import * as rows from '../contract/rows.ts'
import type {
  CreateScheduleBody,
  CreateScheduleResult,
  ListSchedulesResult,
  Schedule,
  ScheduleBulkSendBody,
  ScheduleCreateAndSendBody,
  ScheduledSendResult,
  UpdateScheduleBody,
  UpdateScheduleResult,
} from '../contract/index.ts'
import type { QueryOf } from '../query-of.ts'
import { listByLink } from '../paging/list-by-link.ts'

/**
 * Pushes that go out later. An OAuth client needs the scope `psh` to make them and `sch` to see, change and delete them.
 */
export interface Schedules {
  /**
   * Schedules one push, or up to 1,000 (100 when in local time): at a moment, at a local time, or again and again. A
   * `scheduled_time` may be a `Date`; a `local_scheduled_time` is a text without a zone, read in each person's own.
   *
   * It is **not** repeated when its outcome is unknown: a second schedule would text everybody twice.
   *
   * @throws {OutcomeUnknownError} When nobody can say whether the schedule was made.
   * @throws {InvalidRequestError} When the time has passed, say.
   * @example
   * ```ts
   * import { createAirship } from '@textwire/airship'
   *
   * const airship = createAirship()
   *
   * await airship.schedules.create({
   *   name: 'Opening',
   *   schedule: { scheduled_time: new Date('2027-01-04T09:00:00Z') },
   *   push: {
   *     audience: { tag: 'customers', group: 'crm' },
   *     device_types: ['sms'],
   *     notification: { sms: { alert: 'We are open again.' } },
   *   },
   * })
   * ```
   */
  create(
    body: DeepReadonly<CreateScheduleBody>,
    options?: CallOptions,
  ): CallPromise<CreateScheduleResult>
  /** Every schedule of the project. A page holds up to 200. */
  list(
    query?: QueryOf<'listSchedules'>,
    options?: CallOptions,
  ): Paged<Schedule, ListSchedulesResult>
  /** @throws {NotFoundError} When there is no such schedule, or it has gone out. */
  get(scheduleId: string, options?: CallOptions): CallPromise<Schedule>
  /**
   * Replaces a schedule as a whole.
   *
   * @throws {InvalidRequestError} With the status 409 while a push in local time is going out.
   */
  update(
    scheduleId: string,
    body: DeepReadonly<UpdateScheduleBody>,
    options?: CallOptions,
  ): CallPromise<UpdateScheduleResult>
  /**
   * Deletes a schedule: nothing of it goes out any more.
   *
   * @throws {NotFoundError} When there is no such schedule; also when an attempt before had deleted it.
   */
  delete(scheduleId: string, options?: CallOptions): CallPromise<undefined>
  /**
   * Stops a recurring schedule until {@link resume}.
   *
   * @throws {InvalidRequestError} When it is not recurring, or has ended.
   */
  pause(scheduleId: string, options?: CallOptions): CallPromise<undefined>
  /** Lets a recurring schedule go on. */
  resume(scheduleId: string, options?: CallOptions): CallPromise<undefined>
  /**
   * Schedules a create-and-send at a moment. Not repeated when its outcome is unknown.
   *
   * @throws {OutcomeUnknownError} When nobody can say whether the schedule was made.
   */
  createAndSend(
    body: DeepReadonly<ScheduleCreateAndSendBody>,
    options?: CallOptions,
  ): CallPromise<ScheduledSendResult>
  /**
   * Schedules sending to the channels of an uploaded file, within 60 days. Not repeated when its outcome is unknown.
   *
   * @throws {OutcomeUnknownError} When nobody can say whether the schedule was made.
   */
  bulkSend(
    body: DeepReadonly<ScheduleBulkSendBody>,
    options?: CallOptions,
  ): CallPromise<ScheduledSendResult>
}

const about = (schedule_id: string) => ({ path: { schedule_id } })

/** The schedules of a connection. */
export function createSchedules({ baseUrl, call }: AirshipConnection): Schedules {
  return {
    create: (body, options) => call(rows.createSchedule, { body }, options),
    list: (query, options) =>
      listByLink<Schedule, ListSchedulesResult>({
        call,
        baseUrl,
        operation: rows.listSchedules,
        query,
        options,
        items: ({ schedules }) => schedules,
      }),
    get: (id, options) => call(rows.getSchedule, about(id), options),
    update: (id, body, options) => call(rows.updateSchedule, { ...about(id), body }, options),
    delete: (id, options) => call(rows.deleteSchedule, about(id), options),
    pause: (id, options) => call(rows.pauseSchedule, { ...about(id), body: {} }, options),
    resume: (id, options) => call(rows.resumeSchedule, { ...about(id), body: {} }, options),
    createAndSend: (body, options) => call(rows.scheduleCreateAndSend, { body }, options),
    bulkSend: (body, options) => call(rows.scheduleBulkSend, { body }, options),
  }
}
