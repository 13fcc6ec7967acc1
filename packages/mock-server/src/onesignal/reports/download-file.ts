import { gzip } from '../../world/gzip.ts'
import type { MockResponse } from '../../world/mock-response.ts'
import type { ExportFile } from './export-file.ts'
import type { Handler } from '../operation.ts'

/** The files of exports. Whoever knows the name may have the file: there is no key. */
export const downloadFile: Handler = async ({ params }, { apps, clock }) => {
  const app = apps.get(params['app_id'] ?? '')
  const file = app?.files.get(params['file'] ?? '')
  const isThere = file !== undefined && isReady(file, clock.now())
  if (!isThere) return app?.options.dialect === 'sdk' ? forbidden : notFound
  return {
    status: 200,
    headers: { 'content-type': 'application/gzip' },
    body: await gzip(file.csv),
  }
}

const isReady = ({ readyAt, goneAt }: ExportFile, now: number) => now >= readyAt && now < goneAt

/** What an object store says. Source: OneSignal, "Export audience activity". */
const notFound = xml(404, 'NoSuchKey', 'The specified key does not exist.')

/** Source: the description behind the official SDKs, "export_players": 403 while the file is not ready. */
const forbidden = xml(403, 'AccessDenied', 'Access Denied')

function xml(status: number, code: string, message: string): MockResponse {
  const body = `<?xml version="1.0" encoding="UTF-8"?>\n<Error><Code>${code}</Code><Message>${message}</Message></Error>`
  return { status, headers: { 'content-type': 'application/xml' }, body }
}
