import { expectTypeOf, test } from 'vitest'
import type { components } from '../generated/types.ts'
import type * as zods from '../generated/zod.ts'
import type { Equal } from '../generated/equal.ts'

type Types = components['schemas']
type Zods = typeof zods
type SchemaOf<Name extends string> = `z${Name}` extends keyof Zods ? Zods[`z${Name}`] : never

/** Names of schemas of the spec whose type is not what their zod schema takes, or not what it gives. */
type Differing<Side extends 'input' | 'output'> = {
  [Name in keyof Types & string]: Equal<SchemaOf<Name>['_zod'][Side], Types[Name]> extends true
    ? never
    : Name
}[keyof Types & string]

test('every schema of the spec has one type, whichever generator wrote it', () => {
  expectTypeOf<Differing<'input'>>().toBeNever()
  expectTypeOf<Differing<'output'>>().toBeNever()
  expectTypeOf<Zods['zErrorBody']>().not.toBeAny()
})

test('the comparison notices what is easily missed', () => {
  expectTypeOf<Equal<{ a: string }, { a: string; b?: string }>>().toEqualTypeOf<false>()
  expectTypeOf<Equal<{ a?: string }, { a?: string | undefined }>>().toEqualTypeOf<false>()
  expectTypeOf<Equal<{ a: unknown }, { a: any }>>().toEqualTypeOf<false>() // oxlint-disable-line no-explicit-any
  expectTypeOf<Equal<{ a: 'x' }, { a: string }>>().toEqualTypeOf<false>()
  expectTypeOf<Equal<{ a?: string }, { a?: string }>>().toEqualTypeOf<true>()
})
