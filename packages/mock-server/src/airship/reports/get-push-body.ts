import { json } from '../../world/mock-response.ts'
import { operation } from '../operation.ts'
import { noReport } from './no-report.ts'

/** `airship.getPushBody`. Source: Airship, "Per push: push body": Base64 of the push as JSON. */
export const getPushBody = operation('getPushBody', ({ path, project }) => {
  const push = project.pushes.get(path.push_id.toLowerCase())
  if (push === undefined) return noReport()
  return json(200, { push_body: Buffer.from(JSON.stringify(push.body)).toString('base64') })
})
