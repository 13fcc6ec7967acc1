/** Builds a body of OneSignal's create-message call; throws if one of the numbers is not in E.164. */
export type BuildBody = (phoneNumbers: readonly string[]) => Body

export interface Body {
  readonly include_phone_numbers?: readonly string[]
}

export interface Contender {
  label: string
  packageName: string
  /** What is checked, for the reader of the table. */
  note: string
  /** Loads the library inside the worker, so that no contender's code sits in another's heap. */
  create: () => Promise<BuildBody>
}

const en = 'Your order is ready.'

export const contenders = {
  textwire: {
    label: '**Textwire** `smsMessage`',
    packageName: '@textwire/payloads',
    note: 'everything that OneSignal documents of an SMS; the body is frozen',
    create: async () => {
      const { smsMessage } = await import('@textwire/payloads/onesignal')
      return (phoneNumbers) => smsMessage({ to: { phoneNumbers }, text: en })
    },
  },
  'zod-regex': {
    label: '`zod` alone, `z.string().regex(…)`',
    packageName: 'zod',
    note: 'three fields: the kind of the message, the text, and 1 to 20,000 numbers, each by the regular expression `^\\+[1-9]\\d{7,14}$`',
    create: async () => {
      const { z } = await import('zod')
      const number = z.string().regex(/^\+[1-9]\d{7,14}$/)
      const schema = z.object({
        target_channel: z.literal('sms'),
        include_phone_numbers: z.array(number).min(1).max(20_000),
        contents: z.object({ en: z.string().min(1) }),
      })
      return (phoneNumbers) => schema.parse(bodyOf(phoneNumbers))
    },
  },
  'zod-e164': {
    label: '`zod` alone, `z.e164()`',
    packageName: 'zod',
    note: 'the same three fields, each number by the format that zod has',
    create: async () => {
      const { z } = await import('zod')
      const schema = z.object({
        target_channel: z.literal('sms'),
        include_phone_numbers: z.array(z.e164()).min(1).max(20_000),
        contents: z.object({ en: z.string().min(1) }),
      })
      return (phoneNumbers) => schema.parse(bodyOf(phoneNumbers))
    },
  },
} as const satisfies Record<string, Contender>

export type ContenderName = keyof typeof contenders

function bodyOf(phoneNumbers: readonly string[]) {
  return { target_channel: 'sms', include_phone_numbers: phoneNumbers, contents: { en } }
}
