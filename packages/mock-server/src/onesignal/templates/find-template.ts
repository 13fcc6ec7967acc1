import { json } from '../../world/mock-response.ts'
import type { AppState } from '../app-state.ts'
import { texts } from '../errors.ts'
import type { Template } from '../messages/message-rows.ts'
import { Refused } from '../refused.ts'

/** @throws {Refused} With 404, if the app has no such template. */
export function findTemplate(app: AppState, id: string): Template {
  const template = app.templates.get(id.toLowerCase())
  if (template !== undefined) return template
  throw new Refused(json(404, { errors: [texts.templateNotFound], success: false }))
}
