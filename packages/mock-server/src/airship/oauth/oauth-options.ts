/** An OAuth client: how it proves who it is, and what it may do. Source: Airship, "OAuth 2.0". */
export interface AirshipOAuthClient {
  readonly clientId: string
  /** For the request with an id and a secret. */
  readonly clientSecret?: string
  /** For the request with an assertion: the public half of a P-384 key pair, as PEM or JWK. */
  readonly publicKey?: string | AirshipPublicJwk
  /** Scopes such as `psh` and `chn`. @default all */
  readonly scopes?: readonly string[]
}

/** A public key of the curve P-384 as a JSON Web Key. */
export interface AirshipPublicJwk {
  readonly kty: 'EC' | (string & {})
  readonly crv: 'P-384' | (string & {})
  readonly x: string
  readonly y: string
}
