import * as z from 'zod'
import type { Names } from '../../problems/names.ts'
import type { Path, Problem } from '../../problems/problem.ts'
import { givenTwice } from './given-twice.ts'
import { someTemplate, templateProblems } from './template-problems.ts'
import { mediaEndings, mediaTypeOf } from './media-type-of.ts'

const any = z.unknown().exactOptional()

const endsWell = {
  path: ['url'],
  error: `expected an http or https address that ends in one of ${mediaEndings.join(' ')}`,
}

const media = z
  .strictObject({ url: any, contentType: any, contentLength: any })
  .refine(
    ({ url, contentType }) => contentType !== undefined || mediaTypeOf(url) !== undefined,
    endsWell,
  )

/** The fields of `MmsWords`. */
export const mmsFields = {
  fallbackText: any,
  subject: any,
  shortenLinks: any,
  slide: z.strictObject({ text: any, media: media.exactOptional() }).exactOptional(),
  template: z
    .strictObject({
      id: any,
      fields: z.strictObject({ fallbackText: any, subject: any, text: any }).exactOptional(),
    })
    .refine(someTemplate.holds, someTemplate.otherwise)
    .exactOptional(),
}

interface MediaDraft {
  readonly url?: unknown
  readonly contentType?: unknown
  readonly contentLength?: unknown
}

/** The words of an MMS as the shape leaves them. */
export interface MmsDraft {
  readonly fallbackText?: unknown
  readonly subject?: unknown
  readonly shortenLinks?: unknown
  readonly slide?: { readonly text?: unknown; readonly media?: MediaDraft }
  readonly template?: {
    readonly id?: unknown
    readonly fields?: {
      readonly fallbackText?: unknown
      readonly subject?: unknown
      readonly text?: unknown
    }
  }
}

const toMedia = ({ url, contentType, contentLength }: MediaDraft) => ({
  url,
  content_type: contentType ?? mediaTypeOf(url),
  content_length: contentLength,
})

/** What an MMS cannot go without, for the shape to say. */
export const someSlide = {
  holds: ({ slide, template }: MmsDraft) => slide !== undefined || template !== undefined,
  otherwise: { path: ['slide'], error: 'is missing; expected a slide with its media' },
}

/** An MMS as it goes on the wire. */
export function toMms({ fallbackText, subject, shortenLinks, slide, template }: MmsDraft): unknown {
  const shown = slide?.media && toMedia(slide.media)
  if (template === undefined) {
    const slides = slide === undefined ? [] : [{ text: slide.text, media: shown }]
    return { fallback_text: fallbackText, subject, slides, shorten_links: shortenLinks }
  }
  return { template: toTemplate(template), slides: slide && [{ media: shown }] }
}

const toTemplate = ({ id, fields }: NonNullable<MmsDraft['template']>) =>
  id === undefined
    ? {
        fields: fields && {
          fallback_text: fields.fallbackText,
          subject: fields.subject,
          text: fields.text,
        },
      }
    : { template_id: id }

/** What the fields of an MMS are called by the caller. */
export const mmsNames = (wire: string, place: string, { slide }: MmsDraft): Names => ({
  [wire]: place.replace(/\.$/, ''),
  [`${wire}.fallback_text`]: `${place}fallbackText`,
  [`${wire}.subject`]: `${place}subject`,
  [`${wire}.shorten_links`]: `${place}shortenLinks`,
  [`${wire}.slides`]: `${place}slide`,
  [`${wire}.slides.*`]: `${place}slide`,
  // A type that was not given is the URL's.
  [`${wire}.slides.*.media.content_type`]: `${place}slide.media.${slide?.media?.contentType === undefined ? 'url' : 'contentType'}`,
  [`${wire}.slides.*.media.content_length`]: `${place}slide.media.contentLength`,
  [`${wire}.template`]: `${place}template`,
  [`${wire}.template.template_id`]: `${place}template.id`,
  [`${wire}.template.fields.fallback_text`]: `${place}template.fields.fallbackText`,
})

/** What is wrong with an MMS by rules that the contract does not have. */
export function mmsProblems(mms: MmsDraft, at: Path): readonly Problem[] {
  if (mms.template === undefined) return []
  return [
    ...givenTwice(mms, at, 'template', ['fallbackText', 'subject', 'shortenLinks']),
    ...templateProblems(mms.template, at),
    ...(mms.slide?.text === undefined
      ? []
      : [
          {
            path: [...at, 'slide', 'text'],
            message: 'excludes template, whose text stands in template.fields.text',
          },
        ]),
  ]
}
