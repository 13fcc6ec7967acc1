import type {
  MmsOverride,
  MmsTemplateOverride,
  SmsOverride,
  SmsTemplateOverride,
} from '../generated/types.ts'
import type { Exclusive } from './exclusive.ts'

// One kind of template, and exactly one slide.
type Content<Override> = {
  [Key in keyof Override]: Key extends 'template'
    ? Exclusive<Override[Key]>
    : Key extends 'slides'
      ? One<Override[Key]>
      : Override[Key]
}
type One<List> = List extends (infer Item)[] ? [Item] : List

/** An SMS, written out or from a template. Source: Airship, "SMS platform overrides". */
export type SmsContent = Exclusive<Content<SmsOverride> | Content<SmsTemplateOverride>>

/** An SMS that has its own text, or one from a template: where there is no default text beside it. */
export type SmsContentWithText = Exclusive<
  Content<SmsOverride & Required<Pick<SmsOverride, 'alert'>>> | Content<SmsTemplateOverride>
>

/** An MMS that is written out. Source: Airship, "MMS platform overrides". */
export type WrittenMms = Content<MmsOverride>

/** An MMS, written out or from a template. Source: Airship, "MMS platform overrides". */
export type MmsContent = Exclusive<Content<MmsOverride> | Content<MmsTemplateOverride>>
