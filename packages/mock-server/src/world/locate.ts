import { locationAt, type Location } from './parse-json.ts'

const TOKEN = /"(?:[^"\\]|\\.)*"|[{}[\]:,]|[^\s{}[\]:,"]+/g

/**
 * Where a field stands in the text of a JSON document, for errors that say so.
 *
 * @param text JSON that is known to parse.
 */
export function locate(text: string, path: readonly PropertyKey[]): Location | undefined {
  const wanted = path.map(String).join('\0')
  const here: (string | number)[] = []
  let expectsKey = false
  for (const { 0: token, index } of text.matchAll(TOKEN)) {
    if (token === '{') here.push('')
    else if (token === '[') here.push(0)
    else if (token === '}' || token === ']') here.pop()
    else if (token === ',') step(here)
    if (token === '{' || token === ',') expectsKey = typeof here.at(-1) === 'string'
    else if (expectsKey && token.startsWith('"')) {
      // A token in quotes of a document that parses is a JSON string.
      here.splice(-1, 1, String(JSON.parse(token)))
      expectsKey = false
      if (here.join('\0') === wanted) return locationAt(text, index)
    }
  }
  return undefined
}

/** After a comma: the next place of a list, or the next key of an object. */
function step(here: (string | number)[]): void {
  const last = here.at(-1)
  if (typeof last === 'number') here.splice(-1, 1, last + 1)
}
