import { UsageError } from '../io.ts'

/** The media types that Airship's MMS override lists, by the endings that it accepts for each. */
const TYPES = {
  'image/jpeg': ['jpeg', 'jpg'],
  'image/png': ['png'],
  'image/gif': ['gif'],
  'text/vcard': ['vcf'],
  'audio/mpeg': ['mp1', 'mp2', 'mp3', 'm1a', 'm2a', 'mpa'],
  'audio/wav': ['wav'],
  'audio/3gpp': ['3gp'],
  'audio/3gpp2': ['3g2'],
  'audio/mp4': ['m4a', 'm4b', 'm4r'],
} as const

type MediaType = keyof typeof TYPES

/** The media of an MMS slide; its type follows from the URL's ending, which Airship demands to match. */
export function toMmsMedia(url: string): { url: string; content_type: MediaType } {
  const ending = new URL(url).pathname.split('.').at(-1)?.toLowerCase() ?? ''
  const entries = Object.entries(TYPES) as [MediaType, readonly string[]][]
  const found = entries.find(([, endings]) => endings.includes(ending))
  if (found !== undefined) return { url, content_type: found[0] }
  const known = entries.flatMap(([, endings]) => endings).join(', ')
  throw new UsageError(
    `Airship knows media by the URL's ending; --media must end in one of ${known}.`,
  )
}
