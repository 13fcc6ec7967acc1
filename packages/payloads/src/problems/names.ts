import type { Path } from './problem.ts'

/**
 * What the wire's fields are called by the caller: `{ include_phone_numbers: 'to.phoneNumbers', 'contents.en': 'text' }`.
 * The longest that fits counts, and what follows it stays as it is. An empty key stands for the body as a whole. `*` is any
 * place in a list: `{ 'feeds.*.on_error': 'feeds.*.onError' }`; a name has it in every list that is on the way, or in none.
 */
export type Names = Readonly<Record<string, string>>

const split = (path: string): string[] => (path === '' ? [] : path.split('.'))

/** A place on the wire, as the caller knows it. */
export function toCallerPath(path: Path, names: Names): Path {
  for (let length = path.length; length > 0; length -= 1) {
    const wire = path.slice(0, length)
    const name = own(names, wire.map(String)) ?? own(names, wire.map(orAny))
    if (name !== undefined) return [...inPlace(split(name), wire), ...path.slice(length)]
  }
  return path.length === 0 ? split(names[''] ?? '') : path
}

const own = (names: Names, wire: readonly string[]): string | undefined => {
  const name = wire.join('.')
  return Object.hasOwn(names, name) ? names[name] : undefined
}

const orAny = (key: PropertyKey): string => (typeof key === 'number' ? '*' : String(key))

/** The places in lists that a path has, in a name that leaves them open. */
function inPlace(name: readonly string[], path: Path): Path {
  const places = path.filter((key) => typeof key === 'number').values()
  return name.map((part) => (part === '*' ? (places.next().value ?? part) : part))
}

/** A message about the wire in the caller's names; what it quotes stays as it is. */
export const toCallerWords = (message: string, words: Names): string =>
  message.replaceAll(/"[^"]*"|[A-Za-z_]\w*/g, (word) =>
    Object.hasOwn(words, word) ? (words[word] ?? word) : word,
  )

/** The names that are no words of a language: those with a `_`. */
export const wordsOf = (names: Names): Names =>
  Object.fromEntries(Object.entries(names).filter(([name]) => /^[a-z]+_\w+$/.test(name)))
