import { describe, expect, test } from 'vitest'
import { guideWithTables } from './guide-with-tables.ts'
import { reading, testApi } from './test-api.ts'

const begin = '<!-- Generated from specs/test/ by `pnpm generate`, down to the next comment. -->'
const end = '<!-- Up to here. -->'

const api = () => {
  const plain = testApi({ '/all': { get: { ...reading, tags: ['lists'] } } })
  return { ...plain, document: { ...plain.document, tags: [{ name: 'lists' }] } }
}

describe('guideWithTables', () => {
  test('writes the tables between the comments and leaves the rest of the guide alone', () => {
    const guide = guideWithTables(api(), `# Guide\n\n${begin}\nold\n${end}\n\nMore.\n`)
    expect(guide).toMatch(/^# Guide\n\n<!-- Generated/)
    expect(guide).toContain('### Lists')
    expect(guide).toContain('| `GET /all` | app         | safe')
    expect(guide?.endsWith(`\n${end}\n\nMore.\n`)).toBe(true)
    expect(guide).not.toContain('old')
  })

  test('changes nothing the second time', () => {
    const once = guideWithTables(api(), `${begin}${end}`) ?? ''
    expect(guideWithTables(api(), once)).toBe(once)
  })

  test('is for guides that have the comments', () => {
    expect(guideWithTables(api(), '# Guide\n')).toBeUndefined()
    expect(guideWithTables(api(), '')).toBeUndefined()
  })

  test.each([begin, end, `${end}${begin}`, `${begin}${begin}${end}`, `${begin}${end}${end}`])(
    'refuses comments that are no pair: %s',
    (guide) => {
      expect(() => guideWithTables(api(), guide)).toThrow('docs/test.md needs each of these once')
    },
  )
})
