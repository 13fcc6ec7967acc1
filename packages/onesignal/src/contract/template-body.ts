import type {
  CreateTemplateBody as CreateFields,
  UpdateTemplateBody as UpdateFields,
} from '../generated/types.ts'

type Name = keyof CreateFields & keyof UpdateFields
type Common = 'name' | 'dynamic_content'
type Email = 'email_subject' | 'email_body' | 'email_bcc'
type Push = 'headings' | 'subtitle'

type Some<Field extends Name> = Pick<UpdateFields, Field>
type Never<Field extends Name> = { [Key in Field]?: never }

type SmsChange = Some<Common | 'contents'> & { isSMS: true; isEmail?: false } & Never<Email | Push>
type EmailChange = Some<Common | 'contents' | Email> & {
  isEmail: true
  isSMS?: false
} & Never<Push>
type PushChange = Some<Common | 'contents' | Push> & {
  isSMS?: false
  isEmail?: false
} & Never<Email>

type Flat<T> = T extends unknown ? { [Key in keyof T]: T[Key] } : never

type Needing<T, Field extends keyof T> = T & Required<Pick<T, Field>>

/**
 * The body of `updateTemplate`: fields of one channel. A text message has `isSMS: true`, an email `isEmail: true`, a push
 * notification neither.
 * Source: OneSignal, "Update template".
 */
export type UpdateTemplateBody = Flat<EmailChange | PushChange | SmsChange>

/**
 * A template without `app_id`, which a client adds: a text message (`isSMS: true` and `contents`), an email
 * (`isEmail: true`, `email_subject` and `email_body`) or a push notification (`contents`).
 * Source: OneSignal, "Create template".
 *
 * @example
 * ```ts
 * import type { CreateTemplateInput } from '@textwire/onesignal/contract'
 *
 * const template: CreateTemplateInput = {
 *   name: 'Table ready',
 *   isSMS: true,
 *   contents: { en: 'Your table is ready.' },
 * }
 * ```
 */
export type CreateTemplateInput = Flat<
  | Needing<EmailChange, 'email_subject' | 'email_body'>
  | Needing<PushChange, 'contents'>
  | Needing<SmsChange, 'contents'>
>

/** The body of `createTemplate`: a template for an app. */
export type CreateTemplateBody = Flat<CreateTemplateInput & Pick<CreateFields, 'app_id'>>
