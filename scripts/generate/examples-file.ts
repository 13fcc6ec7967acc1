import { type Api, type Content, operationsOf, resolveResponse } from './api.ts'
import { banner } from './banner.ts'

interface Example {
  name: string
  value: unknown
}

/** The examples of one API, for tests: by operation, those of the request and those of each status. */
export function examplesFile(api: Api): string {
  const entries = operationsOf(api.document).map(({ operation }) => {
    const responses = Object.entries(operation.responses).map(([status, response]) => [
      status,
      examplesOf(resolveResponse(api.document, response)),
    ])
    return [
      operation.operationId,
      {
        request: examplesOf(operation.requestBody ?? {}),
        responses: Object.fromEntries(responses),
      },
    ]
  })
  const json = JSON.stringify(Object.fromEntries(entries), undefined, 2)
  return `${banner(api)}${examplesType}\nexport const examples: Record<string, OperationExamples> = ${json}\n`
}

const examplesType = `export interface Example {
  readonly name: string
  readonly value: unknown
}

export interface OperationExamples {
  readonly request: readonly Example[]
  readonly responses: Record<string, readonly Example[]>
}
`

const examplesOf = (holder: Content): Example[] =>
  Object.values(holder.content ?? {}).flatMap((media) =>
    Object.entries(media.examples ?? {}).map(([name, { value }]) => ({ name, value })),
  )
