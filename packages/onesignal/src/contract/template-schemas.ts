import type * as z from 'zod'
import type {
  CreateTemplateBody as CreateFields,
  UpdateTemplateBody as UpdateFields,
} from '../generated/types.ts'
import { type Rule, type Violation, asRefinement } from '../generated/rule.ts'
import { zCreateTemplateBody, zUpdateTemplateBody } from '../generated/zod.ts'
import type { CreateTemplateBody, UpdateTemplateBody } from './template-body.ts'

type Fields = Omit<CreateFields & UpdateFields, 'app_id'>

const emailFields = ['email_subject', 'email_body', 'email_bcc'] as const
const pushFields = ['headings', 'subtitle'] as const

const at = (path: string, message: string): Violation[] => [{ path: [path], message }]

/** Source: OneSignal, "Create template", `isSMS` and `isEmail`. */
const oneChannel: Rule<Fields> = (body) =>
  body.isSMS && body.isEmail ? at('isEmail', 'excludes isSMS; a template has one channel') : []

const fieldsOfChannel: Rule<Fields> = (body) => [
  ...emailFields.flatMap((field) =>
    body[field] !== undefined && !body.isEmail
      ? at(field, 'is a field of email; expected isEmail: true beside it')
      : [],
  ),
  ...pushFields.flatMap((field) =>
    body[field] !== undefined && (body.isEmail || body.isSMS)
      ? at(field, `is a field of push; the template is for ${body.isSMS ? 'SMS' : 'email'}`)
      : [],
  ),
]

/** Source: OneSignal, "Create template", `contents`, `email_subject`, `email_body`. */
const somethingToSay: Rule<Fields> = (body) => {
  const needed = body.isEmail ? (['email_subject', 'email_body'] as const) : (['contents'] as const)
  const whose = body.isEmail ? 'an email' : 'a text message or a push notification'
  return needed.flatMap((field) =>
    body[field] === undefined ? at(field, `is missing; a template for ${whose} needs it`) : [],
  )
}

/** Checks the body of `createTemplate`: the shape of every field, and that they belong to one channel. */
export const createTemplateBodySchema = zCreateTemplateBody.superRefine(
  asRefinement<CreateFields>([oneChannel, fieldsOfChannel, somethingToSay]),
  // The rules make the flat object one member of the union.
) as z.ZodType as z.ZodType<CreateTemplateBody, CreateFields>

/** Checks the body of `updateTemplate`: the shape of every field, and that they belong to one channel. */
export const updateTemplateBodySchema = zUpdateTemplateBody.superRefine(
  asRefinement<UpdateFields>([oneChannel, fieldsOfChannel]),
  // The rules make the flat object one member of the union.
) as z.ZodType as z.ZodType<UpdateTemplateBody, UpdateFields>
