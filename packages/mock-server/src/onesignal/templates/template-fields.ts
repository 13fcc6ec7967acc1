import type { CreateTemplateFields, UpdateTemplateFields } from '@textwire/onesignal/contract'
import type { MessageFields, Template } from '../messages/message-rows.ts'

const FIELDS = [
  'contents',
  'headings',
  'subtitle',
  'email_subject',
  'email_body',
  'email_bcc',
] as const

/** What a request puts into a template. */
export function templateFields(body: CreateTemplateFields | UpdateTemplateFields): MessageFields {
  const given = FIELDS.flatMap((field) =>
    body[field] === undefined ? [] : [[field, body[field]] as const],
  )
  return Object.fromEntries(given)
}

/** The channel that a request names by its flags; push has none. */
export function templateChannel(
  {
    isSMS,
    isEmail,
  }: { readonly isSMS?: boolean | undefined; readonly isEmail?: boolean | undefined },
  known: Template['channel'] = 'push',
): Template['channel'] {
  if (isSMS === true) return 'sms'
  return isEmail === true ? 'email' : known
}
