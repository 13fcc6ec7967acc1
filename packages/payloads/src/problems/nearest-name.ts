const mostEdits = 2

/** The name that somebody meant who wrote another one: a slip of the keyboard, other capitals, a wire spelling. */
export function nearestName(written: string, names: readonly string[]): string | undefined {
  const plain = flat(written)
  const same = names.find((name) => flat(name) === plain)
  if (same !== undefined) return same
  const [nearest] = names
    // What differs more in length than that is not looked at letter by letter.
    .filter((name) => Math.abs(flat(name).length - plain.length) <= editsAllowed(name))
    .map((name) => ({ name, edits: editsBetween(plain, flat(name)) }))
    .filter(({ name, edits }) => edits <= editsAllowed(name))
    .toSorted((one, other) => one.edits - other.edits)
  return nearest?.name
}

const editsAllowed = (name: string) => Math.min(mostEdits, Math.floor(name.length / 3))

const flat = (name: string) => name.slice(0, 40).replaceAll(/[_-]/g, '').toLowerCase()

/** How many letters have to be added, dropped or replaced to make one word of another (Levenshtein). */
function editsBetween(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, index) => index)
  for (const [index, letter] of [...one].entries()) {
    const next = [index + 1]
    for (const [at, otherLetter] of [...other].entries()) {
      const replaced = (row[at] ?? 0) + (letter === otherLetter ? 0 : 1)
      next.push(Math.min(replaced, (row[at + 1] ?? 0) + 1, (next[at] ?? 0) + 1))
    }
    row = next
  }
  return row.at(-1) ?? 0
}
