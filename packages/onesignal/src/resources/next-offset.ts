/** Where the page after this one begins, in a list that counts; undefined after the last. */
export function nextOffset(
  count: number,
  total: number | null | undefined,
  offset: number,
): number | undefined {
  const next = offset + count
  return count === 0 || (typeof total === 'number' && next >= total) ? undefined : next
}
