/** A number with its noun: `1 segment`, `20,000 segments`. */
export const quantity = (count: number, one: string, many = `${one}s`): string =>
  `${count.toLocaleString('en-US')} ${count === 1 ? one : many}`
