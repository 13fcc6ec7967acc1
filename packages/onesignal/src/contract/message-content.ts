import type { SendMessageBody as Fields } from '../generated/types.ts'

type Some<Field extends keyof Fields> = Pick<Fields, Field>
type All<Field extends keyof Fields> = Required<Some<Field>>

// Source: OneSignal, reference pages "SMS", "Push" and "Email", `custom_data`: with a template.
type WithoutTemplate = { template_id?: never; custom_data?: never }
type FromTemplate = All<'template_id'> & Some<'custom_data'>

/**
 * What a message of each channel can say: written out, from a template, or, as a push that only wakes the app, nothing.
 * The keys are the fields that tell them apart.
 * Source: OneSignal, reference pages "SMS", "Push" and "Email", `contents`, `email_body`, `content_available`.
 */
export interface MessageContent {
  readonly sms: {
    readonly template_id: FromTemplate & Some<'contents'>
    readonly contents: WithoutTemplate & All<'contents'>
  }
  readonly push: {
    readonly content_available: WithoutTemplate & { contents?: never; content_available: true }
    readonly template_id: FromTemplate & Some<'contents' | 'content_available'>
    readonly contents: WithoutTemplate & All<'contents'> & Some<'content_available'>
  }
  readonly email: {
    readonly template_id: FromTemplate & Some<'email_subject' | 'email_body'>
    readonly email_body: WithoutTemplate & All<'email_subject' | 'email_body'>
  }
}

/** The fields that {@link MessageContent} rules. */
export type ContentField =
  | 'template_id'
  | 'custom_data'
  | 'contents'
  | 'content_available'
  | 'email_subject'
  | 'email_body'
