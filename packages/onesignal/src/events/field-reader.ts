/** Reads the variables of an event body by name, each as what it is meant to be. */
export interface FieldReader {
  /** A text; `null` when it is missing or empty. */
  text(name: string): string | null
  /** A number, also one written as text; otherwise `null`. */
  number(name: string): number | null
  /** A yes or no, also one written as text; otherwise `null`. */
  flag(name: string): boolean | null
  /** Texts by key, however the body writes them; `null` when there are none. */
  map(name: string): Readonly<Record<string, string>> | null
}
