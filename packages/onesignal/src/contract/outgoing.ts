import type { SendMessageBody as Fields } from '../generated/types.ts'
import type { Channel, ChannelsOf, FieldsOf, MessageField } from './channels.ts'
import type { FilterList } from './filter-list.ts'
import type { ContentField, MessageContent } from './message-content.ts'
import type { Audience, TargetingMode } from './targeting.ts'

declare const only: unique symbol

/** Stands where a field may not: other channels have it. The compiler prints this name, so it says which. */
export interface OnlyOn<Taker extends Channel> {
  readonly [only]: Taker
}

type Foreign<Over extends Channel> = Exclude<MessageField, FieldsOf<Over>>

type Ruled = 'app_id' | 'target_channel' | 'excluded_segments' | TargetingMode | ContentField

type Message<
  Over extends Channel,
  Mode extends TargetingMode,
  Content extends keyof MessageContent[Over],
> = Omit<Pick<Fields, FieldsOf<Over>>, Ruled> & Audience<Over, Mode> & MessageContent[Over][Content]

type BodyParts<
  Over extends Channel,
  Mode extends TargetingMode,
  Content extends keyof MessageContent[Over],
> = Pick<Fields, 'app_id'> & Message<Over, Mode, Content> & { [Field in Foreign<Over>]?: never }

/** The body of one message: over this channel, to an audience named in this way, saying this. */
export type OutgoingBody<
  Over extends Channel,
  Mode extends TargetingMode,
  Content extends keyof MessageContent[Over],
> = {
  [Key in keyof BodyParts<Over, Mode, Content>]: BodyParts<Over, Mode, Content>[Key]
}

type ReadOnly<T> = T extends object ? { readonly [Key in keyof T]: ReadOnly<T[Key]> } : T

type InputParts<
  Over extends Channel,
  Mode extends TargetingMode,
  Content extends keyof MessageContent[Over],
> = Message<Over, Mode, Content> & { [Field in Foreign<Over>]?: OnlyOn<ChannelsOf<Field>> }

/**
 * The same without the app and with lists that are read-only, as one writes it. A name of its own for each message, so that
 * an error of the compiler is short: `Property 'contents' is missing … but required in type
 * 'Outgoing<"sms", "include_phone_numbers", "contents">'`.
 */
export type Outgoing<
  Over extends Channel,
  Mode extends TargetingMode,
  Content extends keyof MessageContent[Over],
> = {
  readonly [Key in keyof InputParts<Over, Mode, Content>]: Key extends Foreign<Over>
    ? InputParts<Over, Mode, Content>[Key]
    : Key extends Extract<Mode, 'filters'>
      ? FilterList
      : ReadOnly<InputParts<Over, Mode, Content>[Key]>
}
