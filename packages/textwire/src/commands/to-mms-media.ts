import { mediaTypes } from '@textwire/airship/contract'
import type { MmsMedia } from '@textwire/airship/contract'
import { UsageError } from '../io.ts'

/** The media of an MMS slide; its type follows from the URL's ending, which Airship demands to match. */
export function toMmsMedia(url: string): MmsMedia {
  // The keys of a literal.
  const types = Object.keys(mediaTypes) as MmsMedia['content_type'][]
  const fits = (type: MmsMedia['content_type']) =>
    mediaTypes[type].endings.some((ending) => url.toLowerCase().endsWith(ending))
  const contentType = types.find(fits)
  if (contentType !== undefined) return { url, content_type: contentType }
  const known = types.flatMap((type) => mediaTypes[type].endings).join(', ')
  throw new UsageError(
    `Airship knows media by the URL's ending; --media must end in one of ${known}.`,
  )
}
