import { json } from '../../world/mock-response.ts'
import { describeTemplate } from './describe-template.ts'
import { findTemplate } from './find-template.ts'
import { appOperation } from '../operation.ts'
import { templateChannel, templateFields } from './template-fields.ts'
import { templateRefusals } from './template-refusals.ts'

/** `onesignal.updateTemplate`. Source: OneSignal, reference page "Update template". */
export const updateTemplate = appOperation(
  'updateTemplate',
  ({ app, path, body, now }) => {
    const known = findTemplate(app, path.template_id)
    const template = app.templates.set(known.id.toLowerCase(), {
      ...known,
      name: body.name,
      channel: templateChannel(body, known.channel),
      fields: { ...known.fields, ...templateFields(body) },
      updatedAt: now,
    })
    return json(200, describeTemplate(app, template))
  },
  templateRefusals.wording,
)
