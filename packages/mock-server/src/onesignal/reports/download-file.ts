import { gzip } from '../../world/gzip.ts'
import type { ExportFile } from './export-file.ts'
import type { Handler } from '../operation.ts'
import { storeError } from './store-error.ts'

/**
 * The files of exports. Whoever knows the name may have the file: there is no key. One that is not there, not yet or
 * no longer, is 404, and 403 in the dialect of the SDKs, as their description has it.
 */
export const downloadFile: Handler = async ({ params }, { apps, clock }) => {
  const app = apps.get(params['app_id'] ?? '')
  const file = app?.files.get(params['file'] ?? '')
  const isThere = file !== undefined && isReady(file, clock.now())
  if (!isThere) return storeError(app?.options.dialect === 'sdk' ? 403 : 404)
  return {
    status: 200,
    headers: { 'content-type': 'application/gzip' },
    body: await gzip(file.csv),
  }
}

const isReady = ({ readyAt, goneAt }: ExportFile, now: number) => now >= readyAt && now < goneAt
