import * as z from 'zod'
import type { Names } from '../../problems/names.ts'
import type { Problem } from '../../problems/problem.ts'
import { wireNames } from '../wire-names.ts'
import { optionsNames, optionsShape, toOptions } from './to-options.ts'

const any = z.unknown().exactOptional()

/** The fields of `PushSettings`. */
export const pushFields = {
  to: any,
  personalize: any,
  messageType: any,
  campaigns: any,
  options: optionsShape,
  orchestration: z.strictObject({ type: any, channelPriority: any }).exactOptional(),
  globalAttributes: any,
  feeds: z.array(z.strictObject({ name: any, params: any, onError: any })).exactOptional(),
  feedDefaults: any,
  snippets: z.array(any).exactOptional(),
}

const settings = z.strictObject(pushFields)

/** The settings as the shape leaves them. */
export type PushDraft = z.infer<typeof settings>

/** Where the settings and the expiry of a push can have a `Date`. */
export const pushDates = ['expiry', 'globalAttributes.**']

/** A push without its words. */
export const toPush = (draft: PushDraft, expiry?: unknown) => ({
  audience: draft.to,
  options: toOptions(draft, expiry),
  campaigns: draft.campaigns === undefined ? undefined : { categories: draft.campaigns },
  message_type: draft.messageType,
  orchestration: draft.orchestration && {
    type: draft.orchestration.type,
    channel_priority: draft.orchestration.channelPriority,
  },
  global_attributes: draft.globalAttributes,
  feed_references: toFeeds(draft),
  snippet_references: draft.snippets && { snippets: draft.snippets.map((name) => ({ name })) },
})

function toFeeds({ feeds, feedDefaults }: PushDraft): unknown {
  if (feeds === undefined && feedDefaults === undefined) return undefined
  const written = feeds?.map(({ name, params, onError }) => ({ name, params, on_error: onError }))
  return { feeds: written, defaults: feedDefaults }
}

/**
 * What is wrong with the settings of a push by rules that the contract does not have. Source: Airship, "Push object",
 * `orchestration`: the platforms in order go with the type of that name.
 */
export const pushProblems = ({ orchestration }: PushDraft): readonly Problem[] =>
  orchestration?.channelPriority === undefined || orchestration.type === 'channel_priority'
    ? []
    : [
        {
          path: ['orchestration', 'channelPriority'],
          message: 'goes with the type channel_priority alone',
        },
      ]

/** What the fields of a push are called by the caller. */
export const pushNames: Names = {
  ...optionsNames,
  ...wireNames,
  audience: 'to',
  notification: '',
  'campaigns.categories': 'campaigns',
  message_type: 'messageType',
  'orchestration.channel_priority': 'orchestration.channelPriority',
  global_attributes: 'globalAttributes',
  'feed_references.feeds': 'feeds',
  'feed_references.defaults': 'feedDefaults',
  'feed_references.feeds.*.on_error': 'feeds.*.onError',
  'snippet_references.snippets': 'snippets',
  'snippet_references.snippets.*.name': 'snippets.*',
}
