/** One text or several as a list; `undefined` if there is none, or one that is empty or no text. */
export function toTexts(given: unknown): readonly string[] | undefined {
  const texts: readonly unknown[] = Array.isArray(given) ? given : [given]
  return texts.length > 0 && texts.every(isFilled) ? texts : undefined
}

/** A variable that is not set must not count as a text. */
function isFilled(value: unknown): value is string {
  return typeof value === 'string' && value !== ''
}
