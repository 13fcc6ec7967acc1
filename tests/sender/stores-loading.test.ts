import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'

const folder = dirname(createRequire(import.meta.url).resolve('@textwire/sender'))

/** A text that stands in the code of each store and nowhere else. */
const marks = {
  sqlite: 'node:sqlite',
  redis: "'PTTL'",
  postgres: 'pg_advisory_xact_lock',
} as const

describe.each(['js', 'cjs'])('the built files (%s)', (ending) => {
  it('load no store but the one in memory with the package itself', () => {
    const code = codeOf(`index.${ending}`)
    expect(Object.values(marks).filter((mark) => code.includes(mark))).toEqual([])
  })

  it.each(['sqlite', 'redis', 'postgres'] as const)('load one store with %s', (name) => {
    const code = codeOf(`${name}.${ending}`)
    expect(Object.values(marks).filter((mark) => code.includes(mark))).toEqual([marks[name]])
  })

  it('import node:sqlite nowhere, which not every Node has', () => {
    expect(codeOf(`sqlite.${ending}`)).not.toMatch(/(from|import|require\()\s*['"](node:)?sqlite/)
  })
})

/** The code of a built file and of all the files beside it that it loads. */
function codeOf(file: string, seen = new Set<string>()): string {
  if (seen.has(file)) return ''
  seen.add(file)
  const code = readFileSync(join(folder, file), 'utf8')
  const loaded = [...code.matchAll(/(?:from|import|require\()\s*['"]\.\/([^'"]+)['"]/g)]
  return code + loaded.map(([, name = '']) => codeOf(name, seen)).join('\n')
}
