import { asRefinement } from '../generated/rule.ts'
import { zCreateApiKeyBody } from '../generated/zod.ts'
import { createApiKeyRules } from './api-key-rules.ts'

/** Checks the body of `createApiKey`. */
export const createApiKeyBodySchema = zCreateApiKeyBody.superRefine(
  asRefinement([createApiKeyRules]),
)
