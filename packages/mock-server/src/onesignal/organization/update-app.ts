import { json } from '../../world/mock-response.ts'
import { appJson } from './app-json.ts'
import { ROW } from '../app-state.ts'
import { appNamed, organizationOperation } from '../operation.ts'

/** `onesignal.updateApp`. Source: OneSignal, reference page "Update an app". */
export const updateApp = organizationOperation('updateApp', ({ path, body, context, now }) => {
  const app = appNamed(path.app_id, context)
  const known = app.info.get(ROW)
  if (known === undefined) throw new Error('The app is not there.')
  const { name = known.name, organization_id: _same, ...settings } = body
  app.info.set(ROW, {
    ...known,
    name,
    settings: { ...known.settings, ...settings },
    updatedAt: now,
  })
  return json(200, appJson(app))
})
