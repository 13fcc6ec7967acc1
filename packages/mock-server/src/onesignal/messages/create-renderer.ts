import type { LiquidTemplate } from '../../liquid/create-liquid.ts'
import type { AppState } from '../app-state.ts'
import type { OneSignalContext } from '../context.ts'
import type { EmailContent, MessageContent, MessageRow, PushContent } from './message-rows.ts'
import { channelOf, type Subscription } from '../people/subscription-row.ts'
import { templateVariables } from './template-variables.ts'
import type { User } from '../people/user-row.ts'

/** Whom a message is rendered for. */
export interface Recipient {
  readonly user: User
  readonly subscription: Subscription
}

/** Renders a message for one recipient after another. */
export interface Renderer {
  render(recipient: Recipient): MessageContent
  /** Why texts came out empty, each reason once. */
  readonly problems: ReadonlySet<string>
}

type Texts = Readonly<Record<string, string | undefined>> | undefined

/** A filled-in text in the recipient's language. */
type Fill = (source: string | undefined) => string

/** Templates are read once, however many recipients a message has. */
export function createRenderer(
  app: AppState,
  message: Pick<MessageRow, 'id' | 'channel' | 'fields'>,
  { liquid, links, clock }: Pick<OneSignalContext, 'liquid' | 'links' | 'clock'>,
): Renderer {
  const templates = new Map<string, LiquidTemplate>()
  const problems = new Set<string>()
  const { appId } = app.options

  function compile(source: string): LiquidTemplate {
    const known = templates.get(source) ?? liquid.compile(source)
    templates.set(source, known)
    return known
  }

  function fillFor(recipient: Recipient): Fill {
    const target = { appId, messageId: message.id, subscriptionId: recipient.subscription.id }
    const shorten = (url: string) => links.shorten({ ...target, url })
    const tools = { shorten, now: clock.now() }
    const variables = templateVariables(app, message, recipient)
    return (source = '') => {
      const { text, problem } = compile(source)(variables, tools)
      if (problem !== undefined) problems.add(problem)
      return text
    }
  }

  return {
    problems,
    render(recipient) {
      const fill = fillFor(recipient)
      const { language } = recipient.user
      if (message.channel === 'email') return emailOf(message.fields, fill)
      if (message.channel === 'push') return pushOf(message.fields, recipient, fill)
      const { contents, sms_media_urls: mediaUrls = [] } = message.fields
      return { channel: 'sms', text: fill(inLanguage(contents, language)), mediaUrls }
    },
  }
}

/** Source: reference page "SMS", `contents`: whoever has no text in their language gets the English one. */
const inLanguage = (texts: Texts, language: string) => texts?.[language] ?? texts?.['en']

function emailOf(fields: MessageRow['fields'], fill: Fill): EmailContent {
  const replyTo = fields.email_reply_to_address
  return {
    channel: 'email',
    subject: fill(fields.email_subject),
    body: fill(fields.email_body),
    preheader: fill(fields.email_preheader),
    replyTo: replyTo === undefined ? undefined : fill(replyTo),
  }
}

function pushOf(
  fields: MessageRow['fields'],
  { user: { language }, subscription }: Recipient,
  fill: Fill,
): PushContent {
  const own = isWeb(subscription) ? fields.web_url : fields.app_url
  const url = own ?? fields.url
  return {
    channel: 'push',
    title: fill(inLanguage(fields.headings, language)),
    subtitle: fill(inLanguage(fields.subtitle, language)),
    text: fill(inLanguage(fields.contents, language)),
    url: url === undefined ? undefined : fill(url),
    // Liquid is not filled in here. Source: "Personalize with properties", channel support.
    data: fields.data ?? {},
  }
}

const WEB = /^(Chrome|Firefox|Safari)/
const isWeb = ({ type }: Subscription) => channelOf(type) === 'push' && WEB.test(type)
