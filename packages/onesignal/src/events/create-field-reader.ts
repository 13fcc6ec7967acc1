import { collectFields } from './collect-fields.ts'
import { decodePercent } from './decode-percent.ts'
import type { FieldReader } from './field-reader.ts'
import { toText } from './to-text.ts'
import { toTextMap } from './to-text-map.ts'

const asIs = (text: string): string => text

/** Reads a body that was made with {@link eventBody}, or any other that names the variables as OneSignal does. */
export function createFieldReader(body: object): FieldReader {
  const fields = collectFields(body)
  const probe = fields.get('encoded')
  // The probe holds a space: it comes back changed where Liquid's `url_encode` ran, and untouched where it did not.
  const decode = probe === 'a+b' || probe === 'a%20b' ? decodePercent : asIs
  const read = (value: unknown): string | null => {
    const said = toText(value)
    return said === null ? null : decode(said)
  }
  const text = (name: string): string | null => read(fields.get(name))
  const entriesUnder = (name: string) =>
    [...fields].flatMap(([path, value]) =>
      path.startsWith(`${name}.`) ? [[path.slice(name.length + 1), read(value)] as const] : [],
    )
  return {
    text,
    number: (name) => toNumber(text(name)),
    flag: (name) => toFlag(text(name)),
    map: (name) => {
      const value = fields.get(name)
      if (typeof value !== 'string') return toTextMap(entriesUnder(name))
      return probe === undefined ? fromJson(value) : fromPairs(value, decode)
    },
  }
}

function toNumber(text: string | null): number | null {
  const number = Number(text)
  return text === null || text.trim() === '' || !Number.isFinite(number) ? null : number
}

function toFlag(text: string | null): boolean | null {
  if (text === 'true') return true
  return text === 'false' ? false : null
}

function fromPairs(text: string, decode: (part: string) => string) {
  const pairs = text.split('&').flatMap((pair) => {
    const at = pair.indexOf('=')
    return at < 0 ? [] : [[decode(pair.slice(0, at)), decode(pair.slice(at + 1))] as const]
  })
  return toTextMap(pairs)
}

/** A body of one's own may quote a whole map, `"{{ user.tags }}"`. */
function fromJson(text: string) {
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' && value !== null ? toTextMap(Object.entries(value)) : null
  } catch {
    return null
  }
}
