/** The lines of an answer, one at a time. */
export function linesOf(response: Response) {
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader()
  let rest = ''
  const line = async (): Promise<string> => {
    const end = rest.indexOf('\n')
    if (end !== -1) {
      const found = rest.slice(0, end)
      rest = rest.slice(end + 1)
      return found
    }
    const read = await reader?.read()
    if (read?.done !== false) return 'end'
    rest += read.value
    return line()
  }
  return { line, event: async () => JSON.parse(await line()), stop: () => reader?.cancel() }
}
