import { isPossible } from '@textwire/phone'
import type { Problem } from '../problems/problem.ts'
import { conditionProblems } from './filters/condition-problems.ts'
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
          wirePath: ['idempotency_key'],
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
            wirePath: ['include_phone_numbers'],
            message: 'is too short for a phone number; expected 8 to 15 digits behind the +',
          },
        ]
      : [],
  )

const zone = /(Z|GMT|UTC|[+-]\d{2}:?\d{2})( *\([^()]*\))?$/i

/**
 * Sources of OneSignal disagree on the zone of a time that has none: UTC by "Create message", UTC-11 by the file of its SDKs.
 * What is no time at all is refused by the contract.
 */
const zonedTime = ({ sendAt }: MessageDraft): Problem[] =>
  typeof sendAt === 'string' && !Number.isNaN(Date.parse(sendAt)) && !zone.test(sendAt)
    ? [
        {
          path: ['sendAt'],
          wirePath: ['send_after'],
          message: 'has no zone; expected a Date, or a time such as 2026-11-27T09:00:00-07:00',
        },
      ]
    : []

/** A list that was written by hand is held to what `where` is. */
const soundConditions = ({ to }: MessageDraft): Problem[] =>
  (to?.filters ?? []).flatMap((entry, index) =>
    typeof entry === 'object' && entry !== null
      ? conditionProblems(entry).map((problem) => ({
          ...problem,
          path: ['to', 'filters', index, ...problem.path],
        }))
      : [],
  )

/** The rules of every text message that the contract does not have. */
export const messageRules = (draft: MessageDraft): Problem[] => [
  ...namedTemplate(draft),
  ...realKey(draft),
  ...wholeNumbers(draft),
  ...zonedTime(draft),
  ...soundConditions(draft),
]

/** Without media it would go out as a plain text message. */
export const someMedia = ({ media }: MessageDraft): Problem[] =>
  media === undefined
    ? [{ path: ['media'], message: 'is missing; expected at least one address' }]
    : []
