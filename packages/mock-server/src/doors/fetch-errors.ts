/** The `cause` of a failed fetch: what undici or the system reported. */
function cause(name: string, message: string, code?: string, extra: object = {}): Error {
  const error = new Error(message)
  Object.defineProperty(error, 'name', { value: name, configurable: true })
  return Object.assign(error, code === undefined ? {} : { code }, extra)
}

/** The causes that Node's fetch gives, by what happened to the connection. */
export const fetchCauses = {
  reset: () => cause('Error', 'read ECONNRESET', 'ECONNRESET', { errno: -104, syscall: 'read' }),
  closed: () => cause('SocketError', 'other side closed', 'UND_ERR_SOCKET'),
  notHttp: () =>
    cause('HTTPParserError', 'Response does not match the HTTP/1.1 protocol (Expected HTTP/)'),
  garbageChunk: () =>
    cause(
      'HTTPParserError',
      'Response does not match the HTTP/1.1 protocol (Invalid character in chunk size)',
    ),
  badGzip: () => cause('Error', 'incorrect header check', 'Z_DATA_ERROR', { errno: -3 }),
  redirectCount: () => cause('Error', 'redirect count exceeded'),
  redirectRefused: () => cause('Error', 'unexpected redirect'),
} as const

/** `fetch` itself fails. */
export const fetchFailed = (reason: Error) => new TypeError('fetch failed', { cause: reason })

/** The body breaks off after the head has arrived. */
export const terminated = (reason: Error) => new TypeError('terminated', { cause: reason })
