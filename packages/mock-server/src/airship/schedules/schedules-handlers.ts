import type { Handler } from '../handler.ts'
import { createSchedule } from './create-schedule.ts'
import { deleteSchedule } from './delete-schedule.ts'
import { getSchedule } from './get-schedule.ts'
import { listSchedules } from './list-schedules.ts'
import { pauseSchedule } from './pause-schedule.ts'
import { resumeSchedule } from './resume-schedule.ts'
import { scheduleBulkSend } from './schedule-bulk-send.ts'
import { scheduleCreateAndSend } from './schedule-create-and-send.ts'
import { updateSchedule } from './update-schedule.ts'

/** The operations on schedules. */
export const schedulesHandlers = {
  createSchedule,
  listSchedules,
  getSchedule,
  updateSchedule,
  deleteSchedule,
  pauseSchedule,
  resumeSchedule,
  scheduleCreateAndSend,
  scheduleBulkSend,
} satisfies Record<string, Handler>
