import type { ApiKey } from './api-key-row.ts'
import type { AppState } from '../app-state.ts'
import type { OneSignalContext } from '../context.ts'
import { refuse, texts } from '../errors.ts'
import { appNamed } from '../operation.ts'
import { Refused } from '../refused.ts'

/** @throws {Refused} With 404, if there is no such app or it has no such key. */
export function keyNamed(
  path: { readonly app_id: string; readonly token_id: string },
  context: OneSignalContext,
): { readonly app: AppState; readonly key: ApiKey } {
  const app = appNamed(path.app_id, context)
  const key = app.apiKeys.get(path.token_id.toLowerCase())
  if (key !== undefined) return { app, key }
  throw new Refused(refuse(404, texts.tokenNotFound))
}
