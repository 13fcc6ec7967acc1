import type { AirshipContext } from '../context.ts'
import type { FilledIn } from '../handlebars/template-engine.ts'
import type { ProjectState } from '../project-state.ts'
import type { Channel } from '../sms/channel.ts'
import type { MessageContent } from './message-content.ts'

/** A message as one person reads it, or why it cannot be read. */
export interface FilledContent {
  readonly text: string
  readonly subject?: string
  readonly problem?: string
}

type Data = Readonly<Record<string, unknown>>

/** Fills in the placeholders of a message for its recipient. */
export async function fillIn(
  { text, subject, isTemplate }: MessageContent,
  data: Data,
  { templates }: Pick<AirshipContext, 'templates'>,
): Promise<FilledContent> {
  if (!isTemplate) return { text, ...(subject !== undefined && { subject }) }
  const fill = async (source: string): Promise<FilledIn> => (await templates.read(source))(data)
  const filled = await fill(text)
  if (subject === undefined || filled.problem !== undefined) return filled
  const { text: line, problem } = await fill(subject)
  return { ...filled, subject: line, ...(problem !== undefined && { problem }) }
}

/**
 * What a template may use of a person: the attributes of the named user and of the channel.
 * Source: Airship, "Personalize your messages", data sources.
 */
export function attributesOf({ namedUsers }: ProjectState, channel: Channel | undefined): Data {
  if (channel === undefined) return {}
  const { namedUser, language, country, attributes } = channel
  return {
    ...(language !== undefined && { ua_language: language }),
    ...(country !== undefined && { ua_country: country }),
    ...namedUsers.get(namedUser ?? '')?.attributes,
    ...attributes,
  }
}
