import { json } from '../../world/mock-response.ts'
import { describeTemplate } from './describe-template.ts'
import { refuse, texts } from '../errors.ts'
import { organizationOperation } from '../operation.ts'

/** `onesignal.copyTemplate`. Source: OneSignal, reference page "Copy template to another app". */
export const copyTemplate = organizationOperation(
  'copyTemplate',
  ({ path, query, body, context, now }) => {
    const from = context.apps.get(query.app_id)
    const template = from?.templates.get(path.template_id.toLowerCase())
    if (template === undefined) return json(404, { success: false })
    const target = context.apps.get(body.target_app_id)
    if (target === undefined) return refuse(400, texts.invalidTarget)
    const id = crypto.randomUUID()
    const times = { createdAt: now, updatedAt: now }
    const copy = target.templates.set(id, { ...template, ...times, id, usedByJourney: false })
    return json(
      200,
      target.options.dialect === 'sdk' ? describeTemplate(target, copy) : { success: true },
    )
  },
)
