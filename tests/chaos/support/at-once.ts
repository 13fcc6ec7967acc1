/** Does the work for each item, so many at a time; the results are in the order of the items. */
export async function atOnce<Item, Result>(
  concurrency: number,
  items: readonly Item[],
  work: (item: Item, index: number) => Promise<Result>,
): Promise<Result[]> {
  const results: Result[] = []
  const queue = items.entries()
  const worker = async () => {
    for (const [index, item] of queue) {
      // Each worker does one thing after another.
      // oxlint-disable-next-line no-await-in-loop
      results[index] = await work(item, index)
    }
  }
  await Promise.all(Array.from({ length: concurrency }, worker))
  return results
}
