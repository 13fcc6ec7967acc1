import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import * as main from './index.ts'

/** Every module that `entry` reaches, and every specifier that leads out of this package. */
function reach(entry: URL, seen = new Set<string>(), outside = new Set<string>()) {
  if (seen.has(entry.href)) return { seen, outside }
  seen.add(entry.href)
  const source = readFileSync(entry, 'utf8').replaceAll(/\/\*[\s\S]*?\*\//g, '')
  for (const [, specifier = ''] of source.matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/g)) {
    if (specifier.startsWith('.')) reach(new URL(specifier, entry), seen, outside)
    else outside.add(specifier)
  }
  return { seen, outside }
}

describe('the main entry', () => {
  it('reaches nothing outside this package, libphonenumber-js least of all', () => {
    const { seen, outside } = reach(new URL('index.ts', import.meta.url))
    expect(seen.size).toBeGreaterThan(10)
    expect([...outside]).toEqual([])
  })

  it.each(['valid.ts', 'time-zones.ts'])('leaves libphonenumber-js to %s', (entry) => {
    expect([...reach(new URL(entry, import.meta.url)).outside]).toEqual(['libphonenumber-js/max'])
  })

  it('exports these names', () => {
    expect(Object.keys(main).toSorted()).toEqual([
      'PhoneNumberError',
      'isPossible',
      'maskNumber',
      'parseE164',
      'parseMsisdn',
      'safeParseE164',
      'segments',
      'smsEncodings',
      'toE164',
      'toMsisdn',
    ])
  })
})
