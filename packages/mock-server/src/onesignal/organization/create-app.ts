import { json } from '../../world/mock-response.ts'
import { appJson } from './app-json.ts'
import { refuse, texts } from '../errors.ts'
import { organizationOperation } from '../operation.ts'

/** `onesignal.createApp`: the app has no key until one is made for it. Source: reference page "Create an app". */
export const createApp = organizationOperation('createApp', ({ body, context, now }) => {
  const { name, organization_id, ...settings } = body
  const { organizationId } = context.organization
  // The key opens one organization.
  if (organization_id.toLowerCase() !== organizationId) return refuse(403, texts.denied)
  const app = context.apps.create({
    name,
    organizationId,
    settings,
    createdAt: now,
    updatedAt: now,
  })
  return json(200, appJson(app))
})
