import type { DescribedIssue } from '@textwire/onesignal/contract'
import type * as z from 'zod'
import type { Refusal } from './reading.ts'

/** How a contract checks a body and puts what is wrong into words. */
export interface Check {
  readonly schema: z.ZodType
  readonly describeIssues: (
    issues: readonly z.core.$ZodIssue[],
    input: unknown,
  ) => readonly DescribedIssue[]
  readonly shownName: (name: string) => string
}

/** What a provider would refuse in a body, each thing once. */
export function refusalsOf({ schema, describeIssues, shownName }: Check, body: unknown): Refusal[] {
  const result = schema.safeParse(body)
  if (result.success) return []
  const refusals = describeIssues(result.error.issues, body).map(({ path, message }) => ({
    path: path.map((key) => shownName(String(key))).join('.'),
    message,
  }))
  return [...new Map(refusals.map((one) => [`${one.path} ${one.message}`, one])).values()]
}
