import type { CallOptions, CallPromise, DeepReadonly, StreamOptions } from '@textwire/core'
import type { AirshipConnection } from '../connection.ts'
import * as rows from '../contract/rows.ts'
import type {
  CreateTagListBody,
  CreateTagListResult,
  ListTagListsResult,
  UploadTagListResult,
} from '../contract/index.ts'
import type { CsvInput } from '../csv/csv-input.ts'
import { toCsvUpload } from '../csv/to-csv-upload.ts'
import { LISTED } from '../csv/listed-number.ts'
import type { ListedNumber } from '../csv/listed-number.ts'

/** Tags for many numbers at once, by CSV. */
export interface TagLists {
  /**
   * Names a list and says which tags its members get or lose. Its members are uploaded. The name begins with `ua_tags_`
   * and has up to 64 letters, digits, `-` and `_`. Source: Airship, "Create a tag list".
   *
   * @throws {AuthError} With the status 403 when the name begins otherwise.
   * @throws {InvalidRequestError} With the status 409 and the code `40907` when the name is taken, also by an attempt
   *   before; with `40906` when there are too many lists.
   * @example
   * ```ts
   * import { createAirship } from '@textwire/airship'
   *
   * const airship = createAirship()
   *
   * await airship.tagLists.create({ name: 'ua_tags_autumn', add: { season: ['autumn'] } })
   * ```
   */
  create(
    body: DeepReadonly<CreateTagListBody>,
    options?: CallOptions,
  ): CallPromise<CreateTagListResult>
  /** Every tag list of the project. */
  list(options?: CallOptions): CallPromise<ListTagListsResult>
  /**
   * Uploads the numbers that get the tags. Pairs of number and sender that are not known are **registered**.
   * Give `ua_opted_in` for each: Airship does not say whether a new pair without it is asked by text. So an upload is not
   * repeated when its outcome is unknown; a 429, and a request that never left, are tried again. Up to 10 million rows, which
   * are held in memory, packed.
   *
   * @throws {OutcomeUnknownError} When nobody can say whether the file was taken.
   */
  upload(
    name: string,
    numbers: CsvInput<ListedNumber>,
    options?: CallOptions,
  ): CallPromise<UploadTagListResult>
  /** Reads the rows that did not work as CSV, as it comes. */
  errors(name: string, options?: StreamOptions): Promise<ReadableStream<Uint8Array>>
  /** Deletes a list; the tags stay. */
  delete(name: string, options?: CallOptions): CallPromise<undefined>
}

const about = (list_name: string) => ({ path: { list_name } })

/** The tag lists of a connection. */
export function createTagLists({ call, upload, open }: AirshipConnection): TagLists {
  return {
    create: (body, options) => call(rows.createTagList, { body }, options),
    list: (options) => call(rows.listTagLists, {}, options),
    upload: (name, numbers, options) =>
      upload(
        rows.uploadTagList,
        about(name),
        (signal) =>
          toCsvUpload(
            numbers,
            { operation: rows.uploadTagList.id, gzip: true, needs: LISTED },
            signal,
          ),
        options,
      ),
    errors: async (name, options) => (await open(rows.getTagListErrors, about(name), options)).body,
    delete: (name, options) => call(rows.deleteTagList, about(name), options),
  }
}
