import { documents } from './airship-documents.ts'

const body = async () => undefined

documents('lookupSmsChannel', 404, 'a status that is described', body)
documents('lookupSmsChannel', 404, 'on a stage of its own', { project: { pageSize: 2 } }, body)
// @ts-expect-error the description of the operation has no such status
documents('lookupSmsChannel', 418, 'a status that is not', body)
// @ts-expect-error no such operation
documents('lookUpNobody', 200, 'an operation that is not there', body)
