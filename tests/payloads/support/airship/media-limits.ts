import type { Limit } from '../limit.ts'
import { medium, png } from './written-mms.ts'

const source = 'Airship, "MMS platform overrides"'

const megabyte = 1024 * 1024
const media: readonly (readonly [type: string, ending: string, mostBytes: number])[] = [
  ['image/jpeg', '.jpeg', 2 * megabyte],
  ['image/jpeg', '.JPG', 2 * megabyte],
  ['image/png', '.png', 2 * megabyte],
  ['image/gif', '.gif', megabyte],
  ['text/vcard', '.vcf', 2 * megabyte],
  ['audio/wav', '.wav', megabyte],
  ['audio/3gpp', '.3gp', megabyte],
  ['audio/3gpp2', '.3g2', megabyte],
  ...['.m4a', '.m4b', '.m4r'].map((ending) => ['audio/mp4', ending, megabyte] as const),
  ...['.mp1', '.mp2', '.mp3', '.m1a', '.m2a', '.mpa'].map(
    (ending) => ['audio/mpeg', ending, megabyte] as const,
  ),
]

/** The rules of the medium of an MMS. */
export const mediaLimits: readonly Limit[] = [
  ...media.map(([type, ending, mostBytes]): Limit => {
    const url = `https://example.com/a${ending}`
    const of = (bytes: number) =>
      medium({ url, contentLength: bytes }, { url, content_type: type, content_length: bytes })
    return {
      name: `${mostBytes} bytes of ${type} (${ending})`,
      source,
      path: 'slide.media.contentLength',
      says: 'notification.mms.slides.0.media.content_length',
      fits: of(mostBytes),
      breaks: of(mostBytes + 1),
    }
  }),
  {
    name: 'a type that fits the ending',
    source,
    path: 'slide.media.url',
    says: 'notification.mms.slides.0.media.url',
    breaks: medium(
      { url: png.url, contentType: 'image/gif' },
      { ...png, content_type: 'image/gif' },
    ),
  },
  {
    name: 'a type that an MMS carries',
    source,
    path: 'slide.media.contentType',
    says: 'notification.mms',
    breaks: medium(
      { url: 'https://example.com/a.webp', contentType: 'image/webp' },
      { url: 'https://example.com/a.webp', content_type: 'image/webp' },
    ),
  },
  {
    name: 'an ending that an MMS carries',
    source,
    path: 'slide.media.url',
    says: 'notification.mms.slides.0.media.url',
    breaks: medium(
      { url: 'https://example.com/a.png?size=2' },
      { ...png, url: 'https://example.com/a.png?size=2' },
    ),
  },
  {
    name: 'a medium on the web',
    source,
    path: 'slide.media.url',
    says: 'notification.mms.slides.0.media.url',
    breaks: medium({ url: 'ftp://example.com/a.png' }, { ...png, url: 'ftp://example.com/a.png' }),
  },
  {
    name: '2,000 characters of an address',
    source,
    path: 'slide.media.url',
    says: 'notification.mms.slides.0.media.url',
    fits: medium({ url: address(2000) }, { ...png, url: address(2000) }),
    breaks: medium({ url: address(2001) }, { ...png, url: address(2001) }),
  },
  {
    name: 'some bytes',
    source,
    path: 'slide.media.contentLength',
    says: 'notification.mms.slides.0.media.content_length',
    fits: medium({ url: png.url, contentLength: 1 }, { ...png, content_length: 1 }),
    breaks: medium({ url: png.url, contentLength: 0 }, { ...png, content_length: 0 }),
  },
  {
    name: 'whole bytes',
    source,
    path: 'slide.media.contentLength',
    says: 'notification.mms.slides.0.media.content_length',
    breaks: medium({ url: png.url, contentLength: 1.5 }, { ...png, content_length: 1.5 }),
  },
]

function address(length: number): string {
  const [start, end] = ['https://example.com/', '.png']
  return `${start}${'a'.repeat(length - start.length - end.length)}${end}`
}
