// Copied from scripts/generate/templates/written.ts by `pnpm generate`. Not to be edited or formatted.

/** A value as it goes on the wire: where its type also takes a `Date`, the text alone is left. */
export type Written<Value> = Value extends Date
  ? never
  : Value extends object
    ? { [Key in keyof Value]: Written<Value[Key]> }
    : Value
