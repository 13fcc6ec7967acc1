const SECRET_HEADERS = new Set(['authorization', 'proxy-authorization', 'cookie'])
const SECRET_FIELDS = ['assertion', 'client_secret']

/** Headers for the log: the scheme of a credential stays, the credential goes. */
export function redactHeaders(headers: Headers): Record<string, string> {
  const redacted: Record<string, string> = {}
  for (const [name, value] of headers) {
    redacted[name] = SECRET_HEADERS.has(name) ? `${schemeOf(value)}[redacted]` : value
  }
  return redacted
}

/** A text without a blank may be a bare credential, so nothing of it is kept. */
const schemeOf = (value: string) => /^[A-Za-z]+ /.exec(value)?.[0] ?? ''

/** The body for the log: JSON parsed, a form without its secrets, anything else as it is. */
export function bodyForLog(text: string, contentType: string): unknown {
  if (text === '') return undefined
  if (contentType.includes('x-www-form-urlencoded')) return redactForm(text)
  try {
    return JSON.parse(text)
  } catch {
    return text
  }
}

function redactForm(text: string): string {
  const form = new URLSearchParams(text)
  for (const field of SECRET_FIELDS) if (form.has(field)) form.set(field, '[redacted]')
  return form.toString()
}
