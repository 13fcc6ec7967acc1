/** The most telling code in an error's chain of causes: the system's, else the name of the deepest error. */
export function errorCode(error: unknown): string {
  let name = 'Error'
  for (let current = error, depth = 0; depth < 8 && current instanceof Error; depth += 1) {
    const code: unknown = 'code' in current ? current.code : undefined
    if (typeof code === 'string') return code
    name = current.name
    current = current.cause
  }
  return name
}
