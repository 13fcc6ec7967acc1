import { answer, checkUnread, readPackedBody } from '@textwire/core/webhooks'
import type { WholeBody } from '@textwire/core/webhooks'

/** The body of a call, unpacked, or the answer to one that cannot be read. */
export async function readInboundBody(
  request: Request,
  maxBytes: number,
): Promise<WholeBody | Response> {
  checkUnread(request)
  if (!/^(?:x-)?(?:gzip|identity)?$/i.test(request.headers.get('content-encoding') ?? '')) {
    const headers = { 'accept-encoding': 'gzip, identity' }
    return answer(415, 'The body may be packed with gzip alone.', headers)
  }
  const body = await readPackedBody(request, maxBytes)
  if (body === 'too-big') return answer(413, `The body is longer than ${maxBytes} bytes.`)
  return body === 'unreadable' ? answer(400, 'The body cannot be read.') : body
}
