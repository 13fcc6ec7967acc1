/** Somebody with a phone. */
export interface Person {
  /** E.164. */
  readonly number: string
  /** The same as Airship writes it. */
  readonly msisdn: string
}

/** So many people, with one number each from the ranges that are kept for fiction. */
export const people = (count: number): Person[] =>
  Array.from({ length: count }, (_, index) => {
    const line = String(index % 100).padStart(2, '0')
    const msisdn = `1${201 + Math.floor(index / 100)}55501${line}`
    return { number: `+${msisdn}`, msisdn }
  })
