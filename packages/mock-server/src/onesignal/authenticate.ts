import type { Exchange } from '../world/exchange.ts'
import type { MockResponse } from '../world/mock-response.ts'
import { opens } from './organization/api-keys.ts'
import type { AppState } from './app-state.ts'
import type { Apps } from './apps.ts'
import { refuse, texts } from './errors.ts'

/** Source: "Keys & IDs": `Key`, a blank, the key. That page writes `key`, all others `Key`. */
export const keyOf = (exchange: Exchange): string | undefined =>
  /^key (\S+)$/i.exec(exchange.headers.get('authorization') ?? '')?.[1]

/** The app that the app key of a request opens, or the refusal. */
export function authenticate(
  exchange: Exchange,
  appId: unknown,
  apps: Pick<Apps, 'get'>,
): AppState | MockResponse {
  if (typeof appId !== 'string' || appId === '') return refuse(400, texts.noAppId)
  const app = apps.get(appId)
  const key = keyOf(exchange)
  if (key === undefined) exchange.note("No 'Authorization: Key <API key>' header was sent.")
  return app !== undefined && key !== undefined && opens(app, key) ? app : refuse(403, texts.denied)
}

export const isRefusal = <Granted extends object>(
  result: Granted | MockResponse,
): result is MockResponse => 'status' in result && 'body' in result
