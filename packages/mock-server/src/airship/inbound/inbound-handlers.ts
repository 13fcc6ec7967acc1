import type { Handler } from '../handler.ts'
import { createCustomSmsResponse } from './create-custom-sms-response.ts'
import { triggerSmsKeywordInteraction } from './trigger-sms-keyword-interaction.ts'

/** The operations on texts from people. */
export const inboundHandlers = {
  triggerSmsKeywordInteraction,
  createCustomSmsResponse,
} satisfies Record<string, Handler>
