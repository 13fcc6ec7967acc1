import type { ProviderProblem, ReadProviderError } from '@textwire/core'

interface AirshipErrorBody {
  readonly error?: unknown
  readonly errors?: unknown
  readonly error_code?: unknown
  readonly error_description?: unknown
  readonly message?: unknown
  readonly operation_id?: unknown
  readonly details?: unknown
  readonly failed_triggers?: unknown
}

interface Detail {
  readonly failed_triggers?: unknown
  readonly error?: unknown
  readonly message?: unknown
  readonly path?: unknown
}

/**
 * Reads Airship's error shapes: `error` in most places, `errors` as a text where SMS channels are registered,
 * `error_description` from the token endpoint, `details` with the path, a bare text for 401.
 */
export const readAirshipError: ReadProviderError = ({ status, json, text }) => {
  if (typeof json !== 'object' || json === null) {
    return status === 401 && text ? { message: text.trim() } : {}
  }
  const body: AirshipErrorBody = json
  const details = detailsOf(body.details)
  const own = [body.error, body.errors, body.error_description, body.message].flat()
  const words = [...new Set([...own, ...details.map(wordsOf)].filter(isText))]
  const place = details.map(({ path }) => path).find(isText)
  return {
    message: [...words, ...(place === undefined ? [] : [`(at ${place})`])].join(' ') || undefined,
    code: typeof body.error_code === 'number' ? String(body.error_code) : undefined,
    requestId: isText(body.operation_id) ? body.operation_id : undefined,
    problems: problemsOf(body, details, words[0] ?? ''),
  }
}

const isText = (value: unknown): value is string => typeof value === 'string' && value !== ''

const isObject = (value: unknown): value is Detail => typeof value === 'object' && value !== null

/** One object, or a list of them. */
const detailsOf = (details: unknown): readonly Detail[] => [details].flat().filter(isObject)

const wordsOf = ({ error, message }: Detail): unknown => error ?? message

/** Each detail is a problem of its own, with its place in the body; a bare refusal is one. */
function problemsOf(
  { error_code: number, failed_triggers: triggers }: AirshipErrorBody,
  details: readonly Detail[],
  words: string,
): ProviderProblem[] {
  const code = typeof number === 'number' ? { code: String(number) } : {}
  const whole = triggers === undefined ? {} : { failed_triggers: triggers }
  const found: readonly Detail[] = details.length > 0 || words === '' ? details : [whole]
  return found.map((detail) => {
    const title = wordsOf(detail)
    return { ...code, title: isText(title) ? title : words, meta: { ...detail } }
  })
}
