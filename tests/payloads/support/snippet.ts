/** A program that compiles. */
export interface Snippet {
  readonly name: string
  readonly code: string
}

/** A program that does not compile, and what the compiler's first words about it contain. */
export interface Mistake extends Snippet {
  readonly words: readonly string[]
}
