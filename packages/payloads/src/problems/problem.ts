/** Where a value stands: the names and places that lead to it. */
export type Path = readonly PropertyKey[]

/** One thing that is wrong, before it is put into words for the caller. */
export interface Problem {
  readonly path: Path
  /** What is wrong and what is allowed, masked, as it follows the path: "is missing; expected …". */
  readonly message: string
  /** Where it stands on the wire, whose names tell what is private. Without it, everything is. */
  readonly wirePath?: Path
}
