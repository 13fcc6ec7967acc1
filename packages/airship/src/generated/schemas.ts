// Generated from specs/airship by `pnpm generate`. Not to be edited or formatted.

import * as z from 'zod';

import type { InputSchemas } from './create-check-input.ts';
import * as zods from './zod.ts';

/** By operation, the schemas of its path parameters, its query and its body, where it has them. */
export const inputSchemas = {
  registerSmsChannel: { body: zods.zRegisterSmsChannelRequestBody },
  optOutSmsChannel: { body: zods.zOptOutSmsChannelRequestBody },
  lookupSmsChannel: { path: zods.zLookupSmsChannelPath },
  sendPush: { body: zods.zSendPushRequestBody },
} as const satisfies Record<string, InputSchemas>

/** By operation, the schema of each answer, by status. A status without a schema has no content. */
export const responseSchemas = {
  registerSmsChannel: { 200: zods.zRegisterSmsChannelResult, 201: zods.zRegisterSmsChannelResult, 202: zods.zRegisterSmsChannelResult, 400: zods.zErrorBody, 401: z.union([z.string(), zods.zErrorBody]), 403: zods.zErrorBody, 406: zods.zErrorBody, 429: zods.zErrorBody },
  optOutSmsChannel: { 202: zods.zOkBody, 400: zods.zErrorBody, 401: z.union([z.string(), zods.zErrorBody]), 403: zods.zErrorBody, 406: zods.zErrorBody, 429: zods.zErrorBody },
  lookupSmsChannel: { 200: zods.zSmsChannelLookup, 400: zods.zErrorBody, 401: z.union([z.string(), zods.zErrorBody]), 403: zods.zErrorBody, 404: zods.zErrorBody, 406: zods.zErrorBody, 429: zods.zErrorBody },
  sendPush: { 202: zods.zPushResult, 400: zods.zErrorBody, 401: z.union([z.string(), zods.zErrorBody]), 403: zods.zErrorBody, 406: zods.zErrorBody, 413: zods.zErrorBody, 429: zods.zErrorBody },
} as const satisfies Record<string, Record<number, z.ZodType>>
