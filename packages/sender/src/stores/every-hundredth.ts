/** Does something at the first of a hundred calls, so that it costs little and yet is never put off for long. */
export function everyHundredth<Result>(work: () => Result): () => Result | undefined {
  let calls = 0
  return () => {
    calls += 1
    return calls % 100 === 1 ? work() : undefined
  }
}
