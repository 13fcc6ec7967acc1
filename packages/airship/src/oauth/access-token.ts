/** A token that was made. */
export interface AccessToken {
  readonly token: string
  /** How long it is good for, counted from when it came. */
  readonly lifeMs: number
}
