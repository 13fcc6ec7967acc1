import type { ExplainWarning, ExplainWarningCode } from '../explain-warning.ts'

/** A warning; one without a place is about the payload as a whole. */
export const warning = (
  code: ExplainWarningCode,
  message: string,
  at?: string,
): ExplainWarning => ({
  code,
  message,
  ...(at !== undefined && at !== '' && { at }),
})
