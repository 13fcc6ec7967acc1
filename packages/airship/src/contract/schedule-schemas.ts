import type * as z from 'zod'
import { asRefinement } from '../generated/rule.ts'
import type {
  CreateScheduleBody as CreateFields,
  ScheduleBulkSendBody as BulkSendFields,
  ScheduleCreateAndSendBody as CreateAndSendFields,
  UpdateScheduleBody as UpdateFields,
} from '../generated/types.ts'
import {
  zCreateScheduleBody,
  zScheduleBulkSendBody,
  zScheduleCreateAndSendBody,
  zUpdateScheduleBody,
} from '../generated/zod.ts'
import type {
  CreateScheduleBody,
  ScheduleBulkSendBody,
  ScheduleCreateAndSendBody,
  UpdateScheduleBody,
} from './schedule-body.ts'
import {
  createScheduleRules,
  scheduleBulkSendRules,
  scheduleCreateAndSendRules,
  scheduleRules,
} from './schedule-rules.ts'

// In each of them the rules make the flat objects members of the unions.

/** Checks the body of `createSchedule`: its fields, one time a schedule, and what holds in a push. */
export const createScheduleBodySchema = zCreateScheduleBody.superRefine(
  asRefinement([createScheduleRules]),
) as z.ZodType as z.ZodType<CreateScheduleBody, CreateFields>

/** Checks the body of `updateSchedule`: its fields, one time, and what holds in a push. */
export const updateScheduleBodySchema = zUpdateScheduleBody.superRefine(
  asRefinement<UpdateFields>([scheduleRules]),
) as z.ZodType as z.ZodType<UpdateScheduleBody, UpdateFields>

/** Checks the body of `scheduleCreateAndSend`: its fields, and what holds in a create-and-send. */
export const scheduleCreateAndSendBodySchema = zScheduleCreateAndSendBody.superRefine(
  asRefinement([scheduleCreateAndSendRules]),
) as z.ZodType as z.ZodType<ScheduleCreateAndSendBody, CreateAndSendFields>

/** Checks the body of `scheduleBulkSend`: its fields, and what holds in a bulk send. */
export const scheduleBulkSendBodySchema = zScheduleBulkSendBody.superRefine(
  asRefinement([scheduleBulkSendRules]),
) as z.ZodType as z.ZodType<ScheduleBulkSendBody, BulkSendFields>
