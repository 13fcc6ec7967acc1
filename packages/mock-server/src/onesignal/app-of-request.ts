import type { Exchange } from '../world/exchange.ts'
import { isObject, parseJson } from '../world/parse-json.ts'
import type { AppState } from './app-state.ts'
import type { Apps } from './apps.ts'

/** The app that a request names in its path, its query or its body; whether it may is not asked. */
export function appOfRequest(
  { params, query, text }: Exchange,
  apps: Pick<Apps, 'get'>,
): AppState | undefined {
  const appId = params['app_id'] ?? query.get('app_id') ?? idInBody(text)
  return typeof appId === 'string' ? apps.get(appId) : undefined
}

function idInBody(text: string): unknown {
  const parsed = parseJson(text)
  return parsed.ok && isObject(parsed.value) ? Reflect.get(parsed.value, 'app_id') : undefined
}
