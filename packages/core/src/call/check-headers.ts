import type { InputProblem } from '../errors/invalid-input-error.ts'
import type { CallInput } from './call-input.ts'

const NAME = /^[\w!#$%&'*+.^`|~-]+$/
const VALUE = /^[\t -~]*$/

/**
 * Finds headers that a transport would refuse. Found only there, they would look like a broken connection, and a
 * call that never left like one whose outcome nobody knows.
 */
export function checkHeaders({ headers = {} }: CallInput): InputProblem[] {
  return Object.entries(headers)
    .filter(([name, value]) => !NAME.test(name) || typeof value !== 'string' || !VALUE.test(value))
    .map(([name]) => ({ path: `headers.${name}`, message: 'must be ASCII text on one line' }))
}
