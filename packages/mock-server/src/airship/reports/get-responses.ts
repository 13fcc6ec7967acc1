import { json } from '../../world/mock-response.ts'
import { operation } from '../operation.ts'
import { noReport } from './no-report.ts'
import { responseJson } from './response-json.ts'

/** `airship.getResponses`. Source: Airship, "Individual push response statistics". */
export const getResponses = operation('getResponses', ({ path, project }) => {
  const push = project.pushes.get(path.push_id.toLowerCase())
  return push === undefined ? noReport() : json(200, responseJson(project, push))
})
