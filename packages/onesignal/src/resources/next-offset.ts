/** Where the page after this one begins, in a list that counts; undefined after the last. */
export function nextOffset(
  count: number | undefined,
  total: number | null | undefined,
  offset: number,
): number | undefined {
  if (!count) return undefined
  const next = offset + count
  return typeof total === 'number' && next >= total ? undefined : next
}
