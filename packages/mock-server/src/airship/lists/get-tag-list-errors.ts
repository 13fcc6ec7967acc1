import { operation } from '../operation.ts'
import { errorsCsv } from './errors-csv.ts'

/** `airship.getTagListErrors`. Source: Airship, "Download list errors", of tag lists. */
export const getTagListErrors = operation('getTagListErrors', ({ path, project }) =>
  errorsCsv(project.tagLists.get(path.list_name)),
)
