import { InvalidInputError } from '@textwire/core'
import type { CallOptions, CallPromise, DeepReadonly, StreamOptions } from '@textwire/core'
import type { AirshipConnection } from '../connection.ts'
import * as rows from '../contract/rows.ts'
import type {
  CreateStaticListBody,
  CreateStaticListResult,
  ListStaticListsResult,
  StaticList,
  UpdateStaticListBody,
  UpdateStaticListResult,
  UploadStaticListResult,
} from '../contract/index.ts'
import type { CsvInput } from '../csv/csv-input.ts'
import { toCsvUpload } from '../csv/to-csv-upload.ts'

/** One member of a static list. */
export type StaticListMember =
  | {
      /** The id of an SMS channel. */
      readonly sms_channel: string
    }
  | { readonly named_user: string }

/** Lists of channels and people that you keep. Up to 100 a project; one that is not used for 90 days is deleted. */
export interface StaticLists {
  /**
   * Names a list, otherwise than with `ua_` at the beginning. Its members are uploaded.
   *
   * @throws {AuthError} With the status 403 when the name begins with `ua_`.
   * @throws {InvalidRequestError} With the status 409 and the code `40907` when the name is taken, also by an attempt
   *   before; the name of a deleted list cannot be had again. With `40906` when there are 100 lists.
   */
  create(
    body: DeepReadonly<CreateStaticListBody>,
    options?: CallOptions,
  ): CallPromise<CreateStaticListResult>
  /** Every list of the project. */
  list(options?: CallOptions): CallPromise<ListStaticListsResult>
  /** @throws {NotFoundError} When there is no such list. */
  get(name: string, options?: CallOptions): CallPromise<StaticList>
  /** Changes what is said of a list; its members stay. */
  update(
    name: string,
    body: DeepReadonly<UpdateStaticListBody>,
    options?: CallOptions,
  ): CallPromise<UpdateStaticListResult>
  /** Deletes a list. Its name cannot be used again. */
  delete(name: string, options?: CallOptions): CallPromise<undefined>
  /**
   * Replaces the members of a list by those of a file, up to 10 million: rows as they are made, or a finished CSV. It goes
   * out packed and is held in memory so that it can be sent again. Airship works on it afterwards: see `status`.
   *
   * @throws {InvalidInputError} When there are no rows, or one names nobody.
   * @example
   * ```ts
   * import { createAirship } from '@textwire/airship'
   *
   * const airship = createAirship()
   *
   * await airship.staticLists.upload('vips', [{ named_user: 'ada' }])
   * ```
   */
  upload(
    name: string,
    members: CsvInput<StaticListMember>,
    options?: CallOptions,
  ): CallPromise<UploadStaticListResult>
  /**
   * Reads the members of a list as CSV, as it comes. **SMS channels are not in it**: Airship writes rows for apps alone.
   * A client with a bearer `token` cannot do this.
   *
   * Source: Airship, "Static lists: download".
   */
  download(name: string, options?: StreamOptions): Promise<ReadableStream<Uint8Array>>
}

const about = (list_name: string) => ({ path: { list_name } })

/** The static lists of a connection. */
export function createStaticLists({ call, upload, open }: AirshipConnection): StaticLists {
  return {
    create: (body, options) => call(rows.createStaticList, { body }, options),
    list: (options) => call(rows.listStaticLists, {}, options),
    get: (name, options) => call(rows.getStaticList, about(name), options),
    update: (name, body, options) => call(rows.updateStaticList, { ...about(name), body }, options),
    delete: (name, options) => call(rows.deleteStaticList, about(name), options),
    upload: (name, members, options) =>
      upload(
        rows.uploadStaticList,
        about(name),
        (signal) =>
          toCsvUpload(
            members,
            {
              operation: rows.uploadStaticList.id,
              cells: toMember,
              gzip: true,
            },
            signal,
          ),
        options,
      ),
    download: async (name, options) =>
      (await open(rows.downloadStaticList, about(name), options)).body,
  }
}

function toMember(
  row: Readonly<Record<string, unknown>>,
  place: string,
): readonly [kind: string, id: string] {
  const kinds = ['sms_channel', 'named_user'].filter((kind) => row[kind] !== undefined)
  const [kind = '', ...others] = kinds
  const id = row[kind]
  if (others.length === 0 && typeof id === 'string' && id.trim() !== '') return [kind, id]
  const message = 'must have one of sms_channel and named_user, a text that is not empty'
  throw new InvalidInputError(rows.uploadStaticList.id, [{ path: place, message }])
}
