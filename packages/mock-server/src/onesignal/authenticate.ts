import type { Exchange } from '../world/exchange.ts'
import type { MockResponse } from '../world/mock-response.ts'
import type { AppState } from './app-state.ts'
import { refuse, texts } from './errors.ts'

/** The apps of a world by their id. */
export type Apps = ReadonlyMap<string, AppState>

/** Source: "Keys & IDs": `Key`, a blank, the key. That page writes `key`, all others `Key`. */
export const keyOf = (exchange: Exchange): string | undefined =>
  /^key (\S+)$/i.exec(exchange.headers.get('authorization') ?? '')?.[1]

/** The app that a request may act on, or the refusal. */
export function authenticate(
  exchange: Exchange,
  appId: unknown,
  apps: Apps,
): AppState | MockResponse {
  if (typeof appId !== 'string' || appId === '') return refuse(400, texts.noAppId)
  const app = apps.get(appId.toLowerCase())
  const key = keyOf(exchange)
  if (key === undefined) exchange.note("No 'Authorization: Key <API key>' header was sent.")
  return app !== undefined && key !== undefined && app.options.apiKeys.includes(key)
    ? app
    : refuse(403, texts.denied)
}

export const isRefusal = (result: AppState | MockResponse): result is MockResponse =>
  'status' in result
