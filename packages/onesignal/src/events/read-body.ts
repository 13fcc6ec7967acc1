/** The text of a request; `too-big` as soon as it is longer than allowed, `unreadable` when it breaks off. */
export async function readBody(
  request: Request,
  maxBytes: number,
): Promise<{ readonly text: string } | 'too-big' | 'unreadable'> {
  if (Number(request.headers.get('content-length')) > maxBytes) return 'too-big'
  const reader = request.body?.getReader()
  if (reader === undefined) return { text: '' }
  // Text that is no UTF-8 would otherwise come through with holes in it.
  const decoder = new TextDecoder('utf-8', { fatal: true })
  let text = ''
  let length = 0
  try {
    for (let part = await reader.read(); !part.done; part = await reader.read()) {
      length += part.value.byteLength
      if (length > maxBytes) {
        // Not awaited: nobody reads on, and the answer must not wait for the sender.
        void reader.cancel().catch(() => undefined)
        return 'too-big'
      }
      text += decoder.decode(part.value, { stream: true })
    }
    return { text: text + decoder.decode() }
  } catch {
    return 'unreadable'
  }
}
