import type { InputSchemas } from '../generated/create-check-input.ts'
import { inputSchemas as shapes } from '../generated/schemas.ts'
import {
  createScheduleBodySchema,
  scheduleBulkSendBodySchema,
  scheduleCreateAndSendBodySchema,
  updateScheduleBodySchema,
} from './schedule-schemas.ts'
import { registerSmsChannelBodySchema, sendPushBodySchema } from './schemas.ts'
import { bulkSendBodySchema, createAndSendBodySchema } from './sending-schemas.ts'
import {
  createCustomSmsResponseBodySchema,
  modifySmsChannelTagsBodySchema,
  triggerSmsKeywordInteractionBodySchema,
  updateSmsChannelBodySchema,
} from './sms-schemas.ts'

/** The inputs of channels, sending and schedules that have rules which the spec cannot say. */
export const sendingInputSchemas = {
  registerSmsChannel: { body: registerSmsChannelBodySchema },
  updateSmsChannel: { ...shapes.updateSmsChannel, body: updateSmsChannelBodySchema },
  modifySmsChannelTags: { body: modifySmsChannelTagsBodySchema },
  triggerSmsKeywordInteraction: {
    ...shapes.triggerSmsKeywordInteraction,
    body: triggerSmsKeywordInteractionBodySchema,
  },
  createCustomSmsResponse: { body: createCustomSmsResponseBodySchema },
  sendPush: { body: sendPushBodySchema },
  validatePush: { body: sendPushBodySchema },
  createAndSend: { body: createAndSendBodySchema },
  validateCreateAndSend: { body: createAndSendBodySchema },
  bulkSend: { body: bulkSendBodySchema },
  validateBulkSend: { body: bulkSendBodySchema },
  createSchedule: { body: createScheduleBodySchema },
  updateSchedule: { ...shapes.updateSchedule, body: updateScheduleBodySchema },
  scheduleCreateAndSend: { body: scheduleCreateAndSendBodySchema },
  scheduleBulkSend: { body: scheduleBulkSendBodySchema },
} satisfies Partial<Record<keyof typeof shapes, InputSchemas>>
