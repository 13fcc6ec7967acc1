import { toBasic } from '../auth/to-basic.ts'

/**
 * What stands after `Basic ` for a client id and its secret. Both are form-encoded first, as RFC 6749 asks in section
 * 2.3.1 and the newest of Airship's own texts repeats; its older libraries do not. The two spell letters, digits,
 * `-` and `_` alike, and Airship is not seen to give out others.
 */
export function toClientBasic(clientId: string, clientSecret: string): string {
  return toBasic(toFormValue(clientId), toFormValue(clientSecret))
}

function toFormValue(text: string): string {
  return new URLSearchParams([['', text]]).toString().slice(1)
}
