import { json } from '../../world/mock-response.ts'
import { texts } from '../errors.ts'
import { findTemplate } from './find-template.ts'
import { appOperation } from '../operation.ts'

/** `onesignal.deleteTemplate`. Source: OneSignal, reference page "Delete template". */
export const deleteTemplate = appOperation('deleteTemplate', ({ app, path }) => {
  const { id, usedByJourney } = findTemplate(app, path.template_id)
  if (usedByJourney) return json(400, { errors: [texts.templateInUse], success: false })
  app.templates.delete(id.toLowerCase())
  return json(200, { success: true })
})
