/**
 * What can be uploaded as CSV: rows as objects, one after the other as they are made, or a finished file: as text, as
 * bytes, or as a stream of bytes such as Node's `createReadStream` makes.
 */
export type CsvInput<Row> =
  | Iterable<Row>
  | AsyncIterable<Row>
  | string
  | Uint8Array
  | Iterable<Uint8Array>
  | AsyncIterable<Uint8Array>
