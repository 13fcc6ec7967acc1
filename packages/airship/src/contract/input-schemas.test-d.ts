import { expectTypeOf, test } from 'vitest'
import type * as z from 'zod'
import type { Equal } from '../generated/equal.ts'
import type { inputSchemas, responseSchemas } from '../generated/schemas.ts'
import type { Written } from '../generated/written.ts'
import type { JsonOperationName, OperationName, OperationTypes } from './operations.ts'

type Inputs = typeof inputSchemas
type Answers = typeof responseSchemas

type Parameter<Name extends OperationName, Part extends 'path' | 'query'> = NonNullable<
  OperationTypes[Name]['parameters'][Part]
>

type Body<Name extends OperationName> = OperationTypes[Name] extends {
  requestBody: { content: infer Content }
}
  ? Content[keyof Content]
  : never

type Taken<Name extends OperationName, Part> = Part extends 'path' | 'query'
  ? Parameter<Name, Part>
  : Body<Name>

/** Parts of inputs whose schema takes something else than the operation does. */
type DifferingInputs = {
  [Name in OperationName]: {
    [Part in keyof Inputs[Name] & ('path' | 'query' | 'body')]: Inputs[Name][Part] extends z.ZodType
      ? Equal<Written<z.input<Inputs[Name][Part]>>, Written<Taken<Name, Part>>> extends true
        ? never
        : `${Name}.${Part}`
      : `${Name}.${Part}`
  }[keyof Inputs[Name] & ('path' | 'query' | 'body')]
}[OperationName]

type ContentOf<Response> = Response extends { content: infer Content }
  ? Content[keyof Content]
  : undefined

type Answered<
  Name extends OperationName,
  Status,
> = Status extends keyof OperationTypes[Name]['responses']
  ? ContentOf<OperationTypes[Name]['responses'][Status]>
  : never

/** Answers whose schema gives something else than the operation answers. */
type DifferingAnswers = {
  [Name in OperationName]: {
    [Status in keyof Answers[Name] & number]: Answers[Name][Status] extends z.ZodType
      ? Equal<
          Written<z.output<Answers[Name][Status]>>,
          Written<Answered<Name, Status>>
        > extends true
        ? never
        : `${Name}.${Status}`
      : `${Name}.${Status}`
  }[keyof Answers[Name] & number]
}[OperationName]

test('every schema of an input takes what its operation takes', () => {
  expectTypeOf<DifferingInputs>().toBeNever()
  expectTypeOf<keyof Inputs>().toEqualTypeOf<OperationName>()
})

test('every schema of an answer gives what its operation answers', () => {
  expectTypeOf<DifferingAnswers>().toBeNever()
  expectTypeOf<keyof Answers>().toEqualTypeOf<OperationName>()
})

test('operations with a file or a stream are no JSON operations', () => {
  type Other = Exclude<OperationName, JsonOperationName>
  expectTypeOf<
    | 'uploadStaticList'
    | 'downloadStaticList'
    | 'uploadAttributeList'
    | 'getAttributeListErrors'
    | 'uploadTagList'
    | 'getTagListErrors'
    | 'streamEvents'
    | 'streamComplianceEvents'
  >().toExtend<Other>()
  expectTypeOf<'sendPush' | 'deleteStaticList' | 'listChannels'>().toExtend<JsonOperationName>()
})
