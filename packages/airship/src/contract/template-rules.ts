import type { UpdateTemplateBody } from '../generated/types.ts'
import type { Rule } from '../generated/rule.ts'

/** Something has to change. */
export const updateTemplateRules: Rule<UpdateTemplateBody> = (body) =>
  Object.keys(body).length === 0
    ? [{ path: [], message: 'has nothing to change; expected at least one field' }]
    : []
