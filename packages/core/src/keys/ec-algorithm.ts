/** One way to sign with a key on an elliptic curve (RFC 7518, section 3.4). */
export interface EcAlgorithm {
  /** How the header of a token names it. */
  readonly name: string
  /** The curve that its keys are on, as WebCrypto names it. */
  readonly curve: string
  /** What is signed in place of the text, as WebCrypto names it. */
  readonly hash: string
  /** The object identifier of the curve in DER, with its tag and length. */
  readonly curveIdentifier: readonly number[]
}
