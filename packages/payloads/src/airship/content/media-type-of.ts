import { type MmsMedia, mediaTypes } from '@textwire/airship/contract'

type ContentType = MmsMedia['content_type']

/** Every ending that an MMS carries. */
export const mediaEndings: readonly string[] = Object.values(mediaTypes).flatMap(
  ({ endings }) => endings,
)

/** The type of a file by the ending of its URL; none when an MMS carries no such file. */
export function mediaTypeOf(url: unknown): ContentType | undefined {
  if (typeof url !== 'string') return undefined
  const written = url.toLowerCase()
  // Object.keys forgets that the table's names are the types.
  return (Object.keys(mediaTypes) as ContentType[]).find((type) =>
    mediaTypes[type].endings.some((ending) => written.endsWith(ending)),
  )
}
