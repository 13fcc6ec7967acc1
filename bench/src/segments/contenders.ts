import type { SmsEncoding } from '@textwire/phone'

/** What a counter is asked for, whatever else its answer holds. */
export interface Count {
  segments: number
  encoding: SmsEncoding
}

export interface Contender {
  label: string
  packageName: string
  /** What else its answer holds, for the reader of the table: that is part of the time. */
  note: string
  /** Loads the library inside the worker, so that no contender's code sits in another's heap. */
  create: () => Promise<(text: string) => Count>
}

export const contenders = {
  textwire: {
    label: '**Textwire** `segments`',
    packageName: '@textwire/phone',
    note: 'parts with their places, the characters that force UCS-2 with their places and stand-ins; keeps clusters whole',
    create: async () => {
      const { segments } = await import('@textwire/phone')
      return segments
    },
  },
  'sms-segments-calculator': {
    label: "`sms-segments-calculator` (Twilio's)",
    packageName: 'sms-segments-calculator',
    note: 'parts as lists of characters, warnings; keeps clusters whole, by the tables of Unicode 10',
    create: async () => {
      const { SegmentedMessage } = await import('sms-segments-calculator')
      return (text) => {
        const message = new SegmentedMessage(text)
        return { segments: message.segmentsCount, encoding: message.encodingName }
      }
    },
  },
  'split-sms': {
    label: '`split-sms`',
    packageName: 'split-sms',
    note: 'parts as texts; keeps surrogate pairs whole, but not clusters',
    create: async () => {
      const { split } = await import('split-sms')
      return (text) => {
        const { parts, characterSet } = split(text)
        return { segments: parts.length, encoding: characterSet === 'GSM' ? 'GSM-7' : 'UCS-2' }
      }
    },
  },
  'sms-length': {
    label: '`sms-length`',
    packageName: 'sms-length',
    note: 'counts alone, no parts: units over the limit, whatever that cuts in two',
    create: async () => {
      const { count } = await import('sms-length')
      return (text) => {
        const { messages, encoding } = count(text)
        return { segments: messages, encoding: encoding === 'UTF16' ? 'UCS-2' : 'GSM-7' }
      }
    },
  },
} as const satisfies Record<string, Contender>

export type ContenderName = keyof typeof contenders
