import type { Handler } from '../handler.ts'
import { bulkSend } from './bulk-send.ts'
import { createAndSend } from './create-and-send.ts'
import { sendPush } from './send-push.ts'
import { uploadBulkCsv } from './upload-bulk-csv.ts'
import { validateBulkSend } from './validate-bulk-send.ts'
import { validateCreateAndSend } from './validate-create-and-send.ts'
import { validatePush } from './validate-push.ts'

/** The operations that send. */
export const sendingHandlers = {
  sendPush,
  validatePush,
  createAndSend,
  validateCreateAndSend,
  uploadBulkCsv,
  bulkSend,
  validateBulkSend,
} satisfies Record<string, Handler>
