import type { Change } from '../change.ts'
import type { Pair } from '../limit.ts'

/** Words of an MMS in both spellings. */
export const mms = (input: Change, wire: Change): Pair => ({
  input: {
    fallbackText: undefined,
    subject: undefined,
    slide: undefined,
    shortenLinks: undefined,
    template: undefined,
    ...input,
  },
  wire: { 'notification.mms': wire },
})

/** A picture as Airship spells it. */
export const png = { url: 'https://example.com/a.png', content_type: 'image/png' }

/** An MMS that is written out. */
export const written = (
  input: Change,
  wire: Change,
  slide: { readonly input: object; readonly wire: object } = { input: {}, wire: {} },
): Pair =>
  mms(
    { fallbackText: 'Menu', slide: { media: { url: png.url }, ...slide.input }, ...input },
    { fallback_text: 'Menu', slides: [{ media: png, ...slide.wire }], ...wire },
  )

/** An MMS with this medium. */
export const medium = (input: object, wire: object): Pair =>
  written({}, {}, { input: { media: input }, wire: { media: wire } })
