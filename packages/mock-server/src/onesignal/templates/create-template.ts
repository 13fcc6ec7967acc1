import { json } from '../../world/mock-response.ts'
import { bodyAppOperation } from '../body-app-operation.ts'
import { describeTemplate } from './describe-template.ts'
import { templateChannel, templateFields } from './template-fields.ts'
import { templateRefusals } from './template-refusals.ts'

/** `onesignal.createTemplate`. Source: OneSignal, reference page "Create template". */
export const createTemplate = bodyAppOperation(
  'createTemplate',
  ({ app, body, now }) => {
    const id = crypto.randomUUID()
    const template = app.templates.set(id, {
      id,
      name: body.name,
      channel: templateChannel(body),
      fields: templateFields(body),
      usedByJourney: false,
      createdAt: now,
      updatedAt: now,
    })
    return json(200, describeTemplate(app, template))
  },
  templateRefusals,
)
