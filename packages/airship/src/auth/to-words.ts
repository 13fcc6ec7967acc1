/** A list as people say it: `a, b or c`. */
export function toWords(items: readonly string[], last: 'and' | 'or'): string {
  const [end = '', ...rest] = items.toReversed()
  return rest.length === 0 ? end : `${rest.toReversed().join(', ')} ${last} ${end}`
}
