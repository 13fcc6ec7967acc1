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
  // Published for the lists of a named user, though no request asks for it.
  if (status === 304) return { message: 'nothing has changed' }
  if (typeof json !== 'object' || json === null) {
    const isWord = status === 401 && text !== undefined && !text.trimStart().startsWith('<')
    return isWord && text.trim() !== '' ? { message: text.trim() } : {}
  }
  const body: AirshipErrorBody = json
  const details = detailsOf(body.details)
  const own = [body.error, body.errors, body.error_description, body.message]
    .flat()
    .map((part: unknown) => (isObject(part) ? wordsOf(part) : part))
  const words = [...new Set([...own, ...details.map(wordsOf)].filter(isText))]
  const place = details.map(({ path }) => path).find(isText)
  return {
    message: [...words, ...(place === undefined ? [] : [`(at ${place})`])].join(' ') || undefined,
    code: codeOf(body),
    requestId: isText(body.operation_id) ? body.operation_id : undefined,
    problems: problemsOf(body, details, words[0] ?? ''),
  }
}

const isText = (value: unknown): value is string => typeof value === 'string' && value !== ''

const isObject = (value: unknown): value is Detail => typeof value === 'object' && value !== null

/** A number in all that is published; a text says as much. */
const codeOf = ({ error_code: code }: AirshipErrorBody): string | undefined =>
  typeof code === 'number' || isText(code) ? String(code) : undefined

/** One object, or a list of them; a text is as good as one. */
const detailsOf = (details: unknown): readonly Detail[] =>
  [details]
    .flat()
    .map((detail: unknown) => (isText(detail) ? { error: detail } : detail))
    .filter(isObject)

const wordsOf = ({ error, message }: Detail): unknown => error ?? message

/** Each detail is a problem of its own, with its place in the body; a bare refusal is one. */
function problemsOf(
  body: AirshipErrorBody,
  details: readonly Detail[],
  words: string,
): ProviderProblem[] {
  const { failed_triggers: triggers } = body
  const said = codeOf(body)
  const code = said === undefined ? {} : { code: said }
  const whole = triggers === undefined ? {} : { failed_triggers: triggers }
  const found: readonly Detail[] = details.length > 0 || words === '' ? details : [whole]
  return found.map((detail) => {
    const title = wordsOf(detail)
    return { ...code, title: isText(title) ? title : words, meta: { ...detail } }
  })
}
