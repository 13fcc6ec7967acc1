type AllKeys<Union> = Union extends unknown ? keyof Union : never

/** One member of a union and no field of another. An object literal may mix the fields of a plain union's members. */
export type Exclusive<Union, Keys extends PropertyKey = AllKeys<Union>> = Union extends unknown
  ? Union & { [Key in Exclude<Keys, keyof Union>]?: never }
  : never
