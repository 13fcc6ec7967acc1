/** A value of a CSV file; a `Date` is written as Airship wants moments. */
export type CsvValue = string | number | boolean | Date | null | undefined
