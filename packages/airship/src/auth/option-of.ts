/** The option that holds each kind of credential, as the operation table names them. */
export const optionOf: Readonly<Record<string, string>> = {
  basic: 'masterSecret',
  basicApp: 'appSecret',
  bearer: 'token',
  oauth: 'oauth',
}
