import { expectTypeOf, test } from 'vitest'
import type { components } from '../generated/types.ts'
import type * as zods from '../generated/zod.ts'
import type { Equal } from '../generated/equal.ts'
import type { Written } from '../generated/written.ts'

type Types = components['schemas']
type Zods = typeof zods
type SchemaOf<Name extends string> = `z${Name}` extends keyof Zods ? Zods[`z${Name}`] : never

/**
 * Names of schemas of the spec whose type is not what their zod schema takes, or not what it gives. A client writes a `Date`
 * before anything is checked, so zod knows the text alone.
 */
type Differing<Side extends 'input' | 'output'> = {
  [Name in keyof Types & string]: Equal<
    Written<SchemaOf<Name>['_zod'][Side]>,
    Written<Types[Name]>
  > extends true
    ? never
    : Name
}[keyof Types & string]

test('every schema of the spec has one type, whichever generator wrote it', () => {
  expectTypeOf<Differing<'input'>>().toBeNever()
  expectTypeOf<Differing<'output'>>().toBeNever()
  expectTypeOf<Zods['zErrorBody']>().not.toBeAny()
})

test('what zod takes has no Date, though the type has one', () => {
  expectTypeOf<Types['Moment']>().toEqualTypeOf<string | Date>()
  expectTypeOf<SchemaOf<'Moment'>['_zod']['input']>().toEqualTypeOf<string>()
})

test('the comparison notices what is easily missed', () => {
  expectTypeOf<Equal<{ a: string }, { a: string; b?: string }>>().toEqualTypeOf<false>()
  expectTypeOf<Equal<{ a?: string }, { a?: string | undefined }>>().toEqualTypeOf<false>()
  expectTypeOf<Equal<{ a: unknown }, { a: any }>>().toEqualTypeOf<false>() // oxlint-disable-line no-explicit-any
  expectTypeOf<Equal<{ a: 'x' }, { a: string }>>().toEqualTypeOf<false>()
  expectTypeOf<Equal<{ a?: string }, { a?: string }>>().toEqualTypeOf<true>()
  expectTypeOf<Equal<Written<{ a?: string | Date }>, { a?: string }>>().toEqualTypeOf<true>()
  expectTypeOf<Equal<Written<{ a: (1 | Date)[] }>, { a: 2[] }>>().toEqualTypeOf<false>()
})
