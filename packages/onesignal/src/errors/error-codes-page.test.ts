import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

const read = (path: string) => readFileSync(new URL(path, import.meta.url), 'utf8')
const firstOf = (matches: Iterable<RegExpMatchArray>) => [...matches].map(([, name]) => name)

describe('the errors of docs/onesignal.md', () => {
  it('are the codes of the catalogue, each once and in order', () => {
    const codes = firstOf(read('./error-codes.ts').matchAll(/^ {2}(\w+):\s*\//gm))
    const [, table = ''] = read('../../../../docs/onesignal.md').split('| `code` ')
    // The table ends with the first empty line.
    const [lines = ''] = table.split('\n\n')
    const rows = firstOf(lines.matchAll(/^\| `(\w+)`/gm))
    expect(codes.length).toBeGreaterThan(20)
    expect(rows).toEqual(codes)
  })
})
