/** The most telling code in an error's chain of causes: the system's, else the name of the deepest error. */
export function errorCode(error: unknown): string {
  let name = 'Error'
  let current = error
  for (let depth = 0; depth < 8 && typeof current === 'object' && current !== null; depth += 1) {
    const {
      code,
      name: ownName,
      cause,
    }: { code?: unknown; name?: unknown; cause?: unknown } = current
    if (typeof code === 'string') return code
    if (typeof ownName === 'string') name = ownName
    current = cause
  }
  return name
}
