import { answer } from '../answers.ts'
import { operation } from '../operation.ts'
import { publicUrl } from '../public-url.ts'
import { refuseExternalId } from './change-template.ts'
import { templateFields } from './template-fields.ts'

/** `airship.createTemplate`. Source: Airship, "Create template". */
export const createTemplate = operation('createTemplate', ({ body, exchange, project, now }) => {
  const id = crypto.randomUUID()
  const row = {
    name: '',
    type: 'sms',
    content: {},
    extra: {},
    ...templateFields(body),
    id,
    createdAt: now,
    modifiedAt: now,
  }
  const refusal = refuseExternalId(project, row)
  if (refusal !== undefined) return refusal
  project.contentTemplates.set(id, row)
  const location = publicUrl(exchange, `/api/content/templates/${id}`)
  return answer(201, { template_id: id }, { location })
})
