import type { SendMessageFields } from '@textwire/onesignal/contract'
import type { MessageFields, Template } from '../messages/message-rows.ts'

/** A message with its template: what the request says goes before what the template says. */
export const mergeFields = (
  body: SendMessageFields,
  template: Template | undefined,
): MessageFields => ({ ...template?.fields, ...body })
