import * as z from 'zod'
import { textsByLanguage } from './texts-by-language.ts'

const text = z.string().exactOptional()
const texts = z.array(z.string()).exactOptional()
const anything = z.unknown().exactOptional()

/** The fields that every text message can have. */
const fields = {
  to: z
    .strictObject({
      phoneNumbers: texts,
      aliases: z.record(z.string(), z.array(z.string())).exactOptional(),
      subscriptionIds: texts,
      segments: texts,
      except: texts,
      filters: z.array(z.unknown()).exactOptional(),
    })
    .exactOptional(),
  text: z.union([z.string(), textsByLanguage]).exactOptional(),
  // The contract sees to the kind of the id: without an id, what stands beside it would seem wrong.
  template: z
    .strictObject({ id: anything, data: z.record(z.string(), z.unknown()).exactOptional() })
    .exactOptional(),
  from: text,
  name: text,
  sendAt: z.union([z.string(), z.date()]).exactOptional(),
  idempotencyKey: text,
}

/** The fields of a text message without media, and their kinds. */
export const smsMessageShape = z.strictObject({
  ...fields,
  media: z.custom<never>(() => false, 'makes an MMS; use mmsMessage').exactOptional(),
})

/** The fields of a text message with media, and their kinds. */
export const mmsMessageShape = z.strictObject({ ...fields, media: texts })

/** A text message as far as its fields are of the right kinds. */
export type MessageDraft = z.infer<typeof mmsMessageShape>
