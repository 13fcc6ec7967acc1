/** What a value is, in words. */
export function kindOf(value: unknown): string {
  if ((value ?? undefined) === undefined) return String(value)
  if (Array.isArray(value)) return 'a list'
  return typeof value === 'object' ? 'an object' : `a ${typeof value}`
}
