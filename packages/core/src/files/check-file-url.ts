import { InvalidInputError } from '../errors/invalid-input-error.ts'

/**
 * The address of a file as it is fetched: http(s), and https unless the API itself is spoken to in the clear (a mock
 * server, say).
 *
 * @throws {InvalidInputError} When it is neither. The address is not repeated: such addresses are often keys themselves.
 */
export function checkFileUrl(operation: string, value: string, baseUrl: string): string {
  const url = URL.canParse(value) ? new URL(value) : undefined
  const allowed = baseUrl.startsWith('http:') ? ['https:', 'http:'] : ['https:']
  if (url !== undefined && allowed.includes(url.protocol)) return url.href
  const message = `must be the address of a file that begins with ${allowed.join('// or ')}//`
  throw new InvalidInputError(operation, [{ path: 'url', message }])
}
