import type { CallOptions, CallPromise, DeepReadonly } from '@textwire/core'
import type { AirshipConnection } from '../connection.ts'
import * as rows from '../contract/rows.ts'
import type {
  BulkSendBody,
  PushResult,
  UploadBulkCsvResult,
  ValidationResult,
} from '../contract/index.ts'
import type { CsvInput } from '../csv/csv-input.ts'
import type { CsvValue } from '../csv/csv-value.ts'
import { toCsvUpload } from '../csv/to-csv-upload.ts'

/**
 * One recipient of a bulk file: a number with its sender and the moment of consent, or a channel that is there already.
 * Further columns are what a template fills in where it has `{{name}}`. Every row has the columns of the first.
 */
export type BulkRow =
  | ({
      /** Digits alone, country code first. */
      readonly ua_msisdn: string
      readonly ua_sender: string
      readonly ua_opted_in: string | Date
    } & { readonly [mergeField: string]: CsvValue })
  | ({ readonly ua_channel_id: string } & { readonly [mergeField: string]: CsvValue })

/** Files of recipients, and sending to them. */
export interface Bulk {
  /**
   * Uploads the recipients of an SMS as CSV: rows as they are made, or a finished file. Nothing is sent yet: pass the
   * `bulk_id` to `bulk.send`, `createAndSend.send` or a schedule. The file is held in memory, so that it can be sent
   * again. OAuth clients cannot do this.
   *
   * @throws {InvalidInputError} When there are no rows, or one has a column that the first has not.
   * @throws {InvalidRequestError} When Airship refuses the header.
   * @example
   * ```ts
   * import { createAirship } from '@textwire/airship'
   *
   * const airship = createAirship()
   *
   * const { bulk_id } = await airship.bulk.upload([
   *   { ua_msisdn: '15035556789', ua_sender: '12345', ua_opted_in: new Date(), name: 'Ada' },
   * ])
   * ```
   */
  upload(rows: CsvInput<BulkRow>, options?: CallOptions): CallPromise<UploadBulkCsvResult>
  /**
   * Sends to the channels of an uploaded file; numbers that have no channel get nothing. It is **never** repeated when
   * its outcome is unknown.
   *
   * @throws {OutcomeUnknownError} When the request left and nobody can say whether it was carried out.
   */
  send(body: DeepReadonly<BulkSendBody>, options?: CallOptions): CallPromise<PushResult>
  /** Has Airship check the same body without sending anything. It may be repeated. */
  validate(body: DeepReadonly<BulkSendBody>, options?: CallOptions): CallPromise<ValidationResult>
}

const NEEDS = [['ua_msisdn', 'ua_sender', 'ua_opted_in'], ['ua_channel_id']]

/** Bulk sending over a connection. */
export function createBulk({ call, upload }: AirshipConnection): Bulk {
  const operation = rows.uploadBulkCsv
  return {
    upload: (input, options) =>
      upload(
        operation,
        { path: { platform_name: 'sms' } },
        (signal) =>
          toCsvUpload(input, { operation: operation.id, gzip: false, needs: NEEDS }, signal),
        options,
      ),
    send: (body, options) => call(rows.bulkSend, { body }, options),
    validate: (body, options) => call(rows.validateBulkSend, { body }, options),
  }
}
