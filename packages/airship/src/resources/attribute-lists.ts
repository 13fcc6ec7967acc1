import type { CallOptions, CallPromise, DeepReadonly, StreamOptions } from '@textwire/core'
import type { AirshipConnection } from '../connection.ts'
import * as rows from '../contract/rows.ts'
import type {
  CreateAttributeListBody,
  CreateAttributeListResult,
  ListAttributeListsResult,
  UploadAttributeListResult,
} from '../contract/index.ts'
import type { CsvInput } from '../csv/csv-input.ts'
import type { CsvValue } from '../csv/csv-value.ts'
import { LISTED } from '../csv/listed-number.ts'
import type { ListedNumber } from '../csv/listed-number.ts'
import { toCsvUpload } from '../csv/to-csv-upload.ts'

/** Attributes for many numbers at once, by CSV. */
export interface AttributeLists {
  /**
   * Names a list. Its members are uploaded. The name begins with `ua_attributes_`, where an empty cell changes nothing, or
   * with `ua_attributes_snapshot_`, where it takes the attribute away. Source: Airship, "Upload attributes list".
   *
   * @throws {AuthError} With the status 403 when the name begins otherwise.
   * @throws {InvalidRequestError} With the status 409 and the code `40907` when the name is taken, also by an attempt
   *   before; with `40906` when there are too many lists.
   */
  create(
    body: DeepReadonly<CreateAttributeListBody>,
    options?: CallOptions,
  ): CallPromise<CreateAttributeListResult>
  /** Every attribute list of the project. */
  list(options?: CallOptions): CallPromise<ListAttributeListsResult>
  /**
   * Uploads numbers, each with a column for every attribute, up to 100. Pairs of number and sender that are not known are
   * **registered**. Give `ua_opted_in` for each: Airship does not say whether a new pair without it is asked by text. So an upload is not
   * repeated when its outcome is unknown; a 429, and a request that never left, are tried again. Up to 10 million rows, which
   * are held in memory, packed.
   *
   * @throws {OutcomeUnknownError} When nobody can say whether the file was taken.
   * @example
   * ```ts
   * import { createAirship } from '@textwire/airship'
   *
   * const airship = createAirship()
   *
   * await airship.attributeLists.upload('ua_attributes_people', [
   *   { msisdn: '15035556789', sms_sender: '12345', first_name: 'Ada', born: new Date('1815-12-10') },
   * ])
   * ```
   */
  upload(
    name: string,
    numbers: CsvInput<ListedNumber & { readonly [attribute: string]: CsvValue }>,
    options?: CallOptions,
  ): CallPromise<UploadAttributeListResult>
  /** Reads the rows that did not work as CSV, as it comes. */
  errors(name: string, options?: StreamOptions): Promise<ReadableStream<Uint8Array>>
}

const about = (list_name: string) => ({ path: { list_name } })

/** The attribute lists of a connection. */
export function createAttributeLists({ call, upload, open }: AirshipConnection): AttributeLists {
  return {
    create: (body, options) => call(rows.createAttributeList, { body }, options),
    list: (options) => call(rows.listAttributeLists, {}, options),
    upload: (name, numbers, options) =>
      upload(
        rows.uploadAttributeList,
        about(name),
        (signal) =>
          toCsvUpload(
            numbers,
            { operation: rows.uploadAttributeList.id, gzip: true, needs: LISTED },
            signal,
          ),
        options,
      ),
    errors: async (name, options) =>
      (await open(rows.getAttributeListErrors, about(name), options)).body,
  }
}
