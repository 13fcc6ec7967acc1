/** An object of which no field is needed, but some field is. */
export type AtLeastOne<Fields> = {
  [Key in keyof Fields]-?: Required<Pick<Fields, Key>> & Omit<Fields, Key>
}[keyof Fields]
