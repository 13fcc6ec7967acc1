import type { MmsMedia } from '../generated/types.ts'
import { type Violation, under } from '../generated/rule.ts'
import { mediaTypes } from './media-types.ts'

interface Mms {
  readonly slides?: readonly { readonly media: MmsMedia }[]
}

/** Source: "MMS platform overrides", `media.url` and the sizes under `media`. */
export const mediaViolations = (mms: Mms | undefined, path: Violation['path']): Violation[] =>
  (mms?.slides ?? []).flatMap(({ media }, index) =>
    under([...path, 'slides', index, 'media'], ofMedia(media)),
  )

function ofMedia(media: MmsMedia): Violation[] {
  const { endings, maxBytes } = mediaTypes[media.content_type]
  const violations: Violation[] = []
  if (!endings.some((ending) => media.url.toLowerCase().endsWith(ending))) {
    violations.push({
      path: ['url'],
      message: `has to end in ${endings.join(' or ')} to fit content_type ${media.content_type}`,
    })
  }
  if (media.content_length !== undefined && media.content_length > maxBytes) {
    violations.push({
      path: ['content_length'],
      message: `is ${media.content_length}; ${media.content_type} takes at most ${maxBytes} bytes`,
    })
  }
  return violations
}
