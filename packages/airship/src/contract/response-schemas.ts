import { responseSchemas as schemas } from '../generated/schemas.ts'

/**
 * The zod schema of each answer, by operation and status. Unknown fields pass and are left out of the result. A status
 * that has no schema comes without content.
 *
 * @example
 * ```ts
 * import { responseSchemas } from '@textwire/airship/contract'
 *
 * declare const text: string
 *
 * const schedule = responseSchemas.getSchedule[200].parse(JSON.parse(text))
 * console.log(schedule.schedule?.scheduled_time)
 * ```
 */
export const responseSchemas = schemas
