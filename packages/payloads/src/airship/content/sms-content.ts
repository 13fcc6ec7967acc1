import * as z from 'zod'
import type { Names } from '../../problems/names.ts'
import type { Path, Problem } from '../../problems/problem.ts'
import { expiryProblems } from '../moments/expiry-problems.ts'
import { toMoment } from '../moments/to-moment.ts'
import { givenTwice } from './given-twice.ts'
import { someTemplate, templateProblems } from './template-problems.ts'

const any = z.unknown().exactOptional()
const string = z.string().exactOptional()

const someAlert = {
  holds: ({ alert }: { readonly alert?: string }) => alert !== undefined,
  otherwise: { path: ['alert'], error: 'is missing; expected text' },
}

/** The fields of `SmsWords`. */
export const smsFields = {
  text: any,
  shortenLinks: any,
  expiry: any,
  // Where its parts are of the wrong kinds, the contract would take the template itself for too much.
  template: z
    .strictObject({
      id: string,
      fields: z
        .strictObject({ alert: string })
        .refine(someAlert.holds, someAlert.otherwise)
        .exactOptional(),
    })
    .refine(someTemplate.holds, someTemplate.otherwise)
    .exactOptional(),
}

/** The words of an SMS as the shape leaves them. */
export interface SmsDraft {
  readonly text?: unknown
  readonly shortenLinks?: unknown
  readonly expiry?: unknown
  readonly template?: { readonly id?: unknown; readonly fields?: { readonly alert?: unknown } }
}

/** What an SMS cannot go without, for the shape to say. */
export const someWords = {
  holds: ({ text, template }: SmsDraft) => text !== undefined || template !== undefined,
  otherwise: { path: ['text'], error: 'is missing; expected text or template' },
}

/** An SMS as it goes on the wire. */
export const toSms = ({ text, shortenLinks, expiry, template }: SmsDraft) =>
  template === undefined
    ? { alert: text, expiry: toMoment(expiry), shorten_links: shortenLinks }
    : {
        template:
          template.id === undefined ? { fields: template.fields } : { template_id: template.id },
        expiry: toMoment(expiry),
      }

/** What the fields of an SMS are called by the caller. */
export const smsNames = (wire: string, place: string): Names => ({
  [wire]: place.replace(/\.$/, ''),
  [`${wire}.alert`]: `${place}text`,
  [`${wire}.expiry`]: `${place}expiry`,
  [`${wire}.shorten_links`]: `${place}shortenLinks`,
  [`${wire}.template`]: `${place}template`,
  [`${wire}.template.template_id`]: `${place}template.id`,
})

/** What is wrong with an SMS by rules that the contract does not have. */
export const smsProblems = (sms: SmsDraft, at: Path, now: number): readonly Problem[] => [
  ...(sms.template === undefined ? [] : givenTwice(sms, at, 'template', ['text', 'shortenLinks'])),
  ...templateProblems(sms.template, at),
  ...expiryProblems(sms.expiry, [...at, 'expiry'], now, true),
]
