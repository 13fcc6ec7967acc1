import type { SendWarnings } from '@textwire/onesignal/contract'
import type { AppState } from '../app-state.ts'
import type { ResolvedAudience } from './audience.ts'

/**
 * What an accepted message warns of, in one of the two forms that are published: an object that names unsubscribed
 * external ids, or sentences. When the service sends which is not published, so the app's options decide.
 */
export function warningsOf(
  app: AppState,
  { errors }: Pick<ResolvedAudience, 'errors'>,
): SendWarnings | undefined {
  const ids = [...new Set(errors?.invalid_aliases?.['external_id'])]
  if (ids.length === 0 || app.options.warnings === undefined) return undefined
  const text = `These external ids are not subscribed: ${ids.join(', ')}`
  return app.options.warnings === 'object' ? { invalid_external_user_ids: text } : [text]
}
