import { secretSettings } from '../onesignal/organization/secret-settings.ts'

const SECRET_HEADERS = new Set(['authorization', 'proxy-authorization', 'cookie'])
const SECRET_FIELDS = ['assertion', 'client_secret']
/** What a query may carry that is a credential by itself. */
const SECRET_QUERY = /([?&]token=)[^&#]+/g

/** Headers for the log: the scheme of a credential stays, the credential goes. */
export function redactHeaders(headers: Headers): Record<string, string> {
  const redacted: Record<string, string> = {}
  for (const [name, value] of headers) {
    redacted[name] = SECRET_HEADERS.has(name) ? `${schemeOf(value)}[redacted]` : value
  }
  return redacted
}

/** The path for the log, with its query. */
export const redactPath = (path: string): string => path.replace(SECRET_QUERY, '$1[redacted]')

/** A text without a blank may be a bare credential, so nothing of it is kept. */
const schemeOf = (value: string) => /^[A-Za-z]+ /.exec(value)?.[0] ?? ''

/** The body for the log: JSON parsed and forms, without their secrets; anything else as it is. */
export function bodyForLog(text: string, contentType: string): unknown {
  if (text === '') return undefined
  if (contentType.includes('x-www-form-urlencoded')) return redactForm(text)
  try {
    return redactSettings(JSON.parse(text))
  } catch {
    return text
  }
}

function redactSettings(body: unknown): unknown {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return body
  if (!Object.keys(body).some((field) => secretSettings.has(field))) return body
  const redacted = Object.entries(body).map(([field, value]: [string, unknown]) => [
    field,
    secretSettings.has(field) ? '[redacted]' : value,
  ])
  return Object.fromEntries(redacted)
}

function redactForm(text: string): string {
  const form = new URLSearchParams(text)
  for (const field of SECRET_FIELDS) if (form.has(field)) form.set(field, '[redacted]')
  return form.toString()
}
