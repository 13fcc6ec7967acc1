type Section<Op, Name extends string> = Op extends { parameters: infer P }
  ? Name extends keyof P
    ? P[Name]
    : Name extends keyof Required<P>
      ? Required<P>[Name]
      : never
  : never

type JsonBody<Op> = Op extends { requestBody: { content: { 'application/json': infer B } } }
  ? B
  : never

type Field<Name extends string, Value> = [Value] extends [never]
  ? { readonly [K in Name]?: never }
  : { readonly [K in Name]: Value }

/**
 * What an operation is called with, from the types that openapi-typescript generates: its path and query
 * parameters and its JSON body, each required exactly when the operation has it.
 */
export type InputOf<Op> = Field<'path', NonNullable<Section<Op, 'path'>>> &
  (undefined extends Section<Op, 'query'>
    ? { readonly query?: NonNullable<Section<Op, 'query'>> }
    : Field<'query', Section<Op, 'query'>>) &
  Field<'body', JsonBody<Op>>

type Success = 200 | 201 | 202 | 204

/** What an operation answers with on success, whichever 2xx status it chooses. */
export type OutputOf<Op> = Op extends { responses: infer R }
  ? {
      [S in keyof R & Success]: R[S] extends { content: infer C } ? C[keyof C] : undefined
    }[keyof R & Success]
  : never
