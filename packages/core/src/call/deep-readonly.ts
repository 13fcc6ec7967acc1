/**
 * A type whose lists and fields are read-only all the way down. What a client is given it never writes to, so a list
 * that is read-only, or a whole body written `as const`, is welcome.
 */
export type DeepReadonly<T> = T extends Date
  ? T
  : T extends object
    ? { readonly [Key in keyof T]: DeepReadonly<T[Key]> }
    : T
