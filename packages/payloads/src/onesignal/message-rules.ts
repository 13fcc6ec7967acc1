import { isPossible } from '@textwire/phone'
import type { Problem } from '../problems/problem.ts'
import type { MessageDraft } from './message-shape.ts'

/** A template that is there is meant, though a text is enough. */
const namedTemplate = ({ template }: MessageDraft): Problem[] =>
  template !== undefined && template.id === undefined
    ? [{ path: ['template', 'id'], message: 'is missing; expected a UUID' }]
    : []

/** The nil UUID is a placeholder that somebody forgot to fill: as a key it would swallow every message but the first. */
const realKey = ({ idempotencyKey }: MessageDraft): Problem[] =>
  idempotencyKey === '00000000-0000-0000-0000-000000000000'
    ? [
        {
          path: ['idempotencyKey'],
          message: 'is the nil UUID; expected one as crypto.randomUUID() makes',
        },
      ]
    : []

const short = /^\+[1-9]\d{1,6}$/

/** A number of fewer digits than any phone has, which OneSignal would list as invalid. */
const wholeNumbers = ({ to }: MessageDraft): Problem[] =>
  (to?.phoneNumbers ?? []).flatMap((number, index) =>
    !isPossible(number) && short.test(number)
      ? [
          {
            path: ['to', 'phoneNumbers', index],
            message: 'is too short for a phone number; expected 8 to 15 digits behind the +',
          },
        ]
      : [],
  )

/** The rules of every text message that the contract does not have. */
export const messageRules = (draft: MessageDraft): Problem[] => [
  ...namedTemplate(draft),
  ...realKey(draft),
  ...wholeNumbers(draft),
]

/** Without media it would go out as a plain text message. */
export const someMedia = ({ media }: MessageDraft): Problem[] =>
  media === undefined
    ? [{ path: ['media'], message: 'is missing; expected at least one address' }]
    : []
