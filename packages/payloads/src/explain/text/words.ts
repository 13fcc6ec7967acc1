/** What a quoted word says; undefined when it is no quoted word. */
export const quoted = (word: string | undefined): string | undefined =>
  word !== undefined && /^(?:"[^"]*"|'[^']*')$/.test(word) ? word.slice(1, -1) : undefined

/** Whether a word names a value, as `user.first_name` does. */
export const isName = (word: string): boolean =>
  /^[A-Za-z_$@][\w$-]*(?:\.[\w$-]+|\[\d+\])*$/.test(word) && !constants.has(word)

const constants: ReadonlySet<string> = /* @__PURE__ */ new Set([
  'true',
  'false',
  'nil',
  'null',
  'undefined',
  'this',
])
