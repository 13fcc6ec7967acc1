import { describe, expect, test } from 'vitest'
import { adaptZod } from './adapt-zod.ts'

const header = "import * as z from 'zod';\n"

describe('adaptZod', () => {
  test.each([
    ['z.string().optional()', 'z.string().exactOptional()'],
    ['z.int().nullish()', 'z.int().nullable().exactOptional()'],
    ['z.uuid()', 'z.guid()'],
    ['z.tuple([zSlide])', 'z.array(zSlide).length(1)'],
  ])('writes %s as %s', (given, expected) => {
    expect(adaptZod(header + given)).toBe(header + expected)
  })

  test('gives a forward reference the generated type', () => {
    const adapted = adaptZod(`${header}z.lazy((): any => zNode)`)
    expect(adapted).toContain(
      'z.lazy((): z.ZodType<Written<types.Node>, Written<types.Node>> => zNode)',
    )
    expect(adapted).toContain("import type * as types from './types.ts';")
    expect(adapted).toContain("import type { Written } from './written.ts';")
  })

  test.each(['z.any()', 'z.string().default("a")', 'z.tuple([zOne, zTwo])', '(x: any) => x'])(
    'refuses %s, which it does not know',
    (given) => {
      expect(() => adaptZod(header + given)).toThrow('does not know how to change')
    },
  )

  test('leaves comments alone', () => {
    const comment = '/**\n * Takes any of them.\n */\n'
    expect(adaptZod(header + comment)).toBe(header + comment)
  })
})
