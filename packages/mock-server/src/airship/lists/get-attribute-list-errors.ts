import { operation } from '../operation.ts'
import { errorsCsv } from './errors-csv.ts'

/** `airship.getAttributeListErrors`. Source: Airship, "Download list errors", of attribute lists. */
export const getAttributeListErrors = operation('getAttributeListErrors', ({ path, project }) =>
  errorsCsv(project.attributeLists.get(path.list_name)),
)
