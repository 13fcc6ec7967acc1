import { createDownloader } from '@textwire/core'
import type { CallOptions, CallPromise, DeepReadonly, DownloadOptions } from '@textwire/core'
import { asRecord } from '../as-record.ts'
import type { OneSignalConnection } from '../connection.ts'
import * as rows from '../contract/rows.ts'
import type { ExportSubscriptionsBody, ExportSubscriptionsResult } from '../contract/index.ts'

/** A file that OneSignal is writing, in the spelling of the answers that tell of one. */
export type ExportedFile =
  | { readonly csv_file_url?: string | null | undefined }
  | { readonly destination_url?: string | null | undefined }

/** Lists as files. */
export interface Exports {
  /** Has the subscriptions of the app written to a file, kept for 3 days. {@link download} waits for it and reads it. */
  subscriptions(
    body?: DeepReadonly<ExportSubscriptionsBody>,
    options?: CallOptions,
  ): CallPromise<ExportSubscriptionsResult>
  /**
   * Waits until a file is there and reads it, unpacked, as it comes: no more of it is held than is asked for. No
   * credentials go along, since files lie on another host.
   *
   * @param file The answer of `exports.subscriptions`, `messages.exportAudience` or `messages.history`, or its address.
   * @throws {TimeoutError} When the file is not there in time.
   * @throws {InvalidInputError} When there is no address of a file.
   * @example
   * ```ts
   * import { createWriteStream } from 'node:fs'
   * import { Writable } from 'node:stream'
   * import { createOneSignal } from '@textwire/onesignal'
   *
   * const onesignal = createOneSignal()
   *
   * const file = await onesignal.exports.subscriptions({ extra_fields: ['external_user_id'] })
   * const csv = await onesignal.exports.download(file)
   * await csv.pipeTo(Writable.toWeb(createWriteStream('subscriptions.csv')))
   * ```
   */
  download(
    file: ExportedFile | string,
    options?: DownloadOptions,
  ): Promise<ReadableStream<Uint8Array>>
}

/** The exports of a connection. */
export function createExports({ appId, call, baseUrl, wire }: OneSignalConnection): Exports {
  const download = createDownloader('onesignal.downloadExport', baseUrl, wire)
  return {
    subscriptions: (body = {}, options) =>
      call(rows.exportSubscriptions, { query: { app_id: appId }, body }, options),
    download: (file, options) => download(addressOf(file), options),
  }
}

/** Without an address it is empty, which the downloader refuses. */
function addressOf(file: ExportedFile | string): string {
  if (typeof file === 'string') return file
  const { csv_file_url, destination_url } = asRecord(file)
  const address = csv_file_url ?? destination_url
  return typeof address === 'string' ? address : ''
}
