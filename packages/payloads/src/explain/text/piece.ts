/** A part of a text with placeholders. */
export type Piece =
  | { readonly kind: 'text'; readonly text: string }
  /** A value that is filled in. `isLink` when it is an address that goes out as a short link. */
  | {
      readonly kind: 'field'
      readonly name: string
      readonly fallback?: string
      readonly isLink: boolean
    }
  /** An address that goes out as a short link. */
  | { readonly kind: 'link'; readonly url: string }
  /** Something that is worked out for each person, from these values. */
  | { readonly kind: 'computed'; readonly names: readonly string[] }
  /** Where a part begins, or ends, that is there for some people, or several times. */
  | { readonly kind: 'open'; readonly names: readonly string[] }
  | { readonly kind: 'close' }

/** A text in its pieces. */
export interface Pieces {
  readonly pieces: readonly Piece[]
  /** Whether a placeholder begins that never ends. */
  readonly isUnclosed: boolean
}
