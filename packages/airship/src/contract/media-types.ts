import type { MmsMedia } from '../generated/types.ts'

interface MediaType {
  /** The endings of a URL that fit, in small letters. */
  readonly endings: readonly string[]
  /** The largest file, in bytes. */
  readonly maxBytes: number
}

const kilobyte = 1024
const audio = (...endings: string[]): MediaType => ({ endings, maxBytes: 1024 * kilobyte })

/**
 * What an MMS can carry. Source: Airship, "MMS platform overrides", `media`: the endings that are allowed must match
 * the type; 2 MB for JPEG and PNG, 1,024 KB for GIF and sound, 2,048 KB for a vCard. Of the two readings of KB and MB the
 * larger is taken.
 */
export const mediaTypes: Record<MmsMedia['content_type'], MediaType> = {
  'image/jpeg': { endings: ['.jpeg', '.jpg'], maxBytes: 2048 * kilobyte },
  'image/png': { endings: ['.png'], maxBytes: 2048 * kilobyte },
  'image/gif': { endings: ['.gif'], maxBytes: 1024 * kilobyte },
  'text/vcard': { endings: ['.vcf'], maxBytes: 2048 * kilobyte },
  'audio/wav': audio('.wav'),
  'audio/3gpp': audio('.3gp'),
  'audio/3gpp2': audio('.3g2'),
  'audio/mp4': audio('.m4a', '.m4b', '.m4r'),
  'audio/mpeg': audio('.mp1', '.mp2', '.mp3', '.m1a', '.m2a', '.mpa'),
}
