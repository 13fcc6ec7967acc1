/**
 * What can be uploaded as CSV: rows as objects, one after the other as they are made, or a finished file as text or bytes.
 */
export type CsvInput<Row> = Iterable<Row> | AsyncIterable<Row> | string | Uint8Array<ArrayBuffer>
