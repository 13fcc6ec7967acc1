import { documents } from './documents.ts'

const body = async () => undefined

documents('viewUser', 404, 'a status that is described', body)
// @ts-expect-error the description of the operation has no such status
documents('viewUser', 418, 'a status that is not', body)
// @ts-expect-error no such operation
documents('viewNobody', 200, 'an operation that is not there', body)
