import type { Exchange } from '../../world/exchange.ts'
import type { AppState } from '../app-state.ts'

/** Source: OneSignal, "Export subscriptions": the file is kept for three days. */
const KEPT_MS = 3 * 86_400_000

/** Where files are, below the host. Source: the addresses in OneSignal's examples. */
export const FILES_PATH = '/csv_exports/{app_id}/{file}'

/** Keeps a file for as long as the service does; returns its URL, on the host that the request came to. */
export function publishFile(
  app: AppState,
  { origin, site }: Exchange,
  { name, csv }: { readonly name: string; readonly csv: string },
  now: number,
): string {
  forgetFiles(app, now)
  const readyAt = now + (app.options.exportDelayMs ?? 0)
  app.files.set(name, { name, csv, readyAt, goneAt: readyAt + KEPT_MS })
  const base = site === undefined ? `${origin}/onesignal` : origin
  const path = FILES_PATH.replace('{app_id}', app.options.appId).replace('{file}', name)
  return `${base}${path}`
}

function forgetFiles(app: AppState, now: number): void {
  for (const { name, goneAt } of app.files.values()) {
    if (now >= goneAt) app.files.delete(name)
  }
}
