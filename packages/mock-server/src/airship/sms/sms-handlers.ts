import type { Handler } from '../handler.ts'
import { lookupSmsChannel } from './lookup-sms-channel.ts'
import { modifySmsChannelTags } from './modify-sms-channel-tags.ts'
import { optOutSmsChannel } from './opt-out-sms-channel.ts'
import { registerSmsChannel } from './register-sms-channel.ts'
import { uninstallSmsChannel } from './uninstall-sms-channel.ts'
import { updateSmsChannel } from './update-sms-channel.ts'

/** The operations on SMS channels. */
export const smsHandlers = {
  registerSmsChannel,
  updateSmsChannel,
  lookupSmsChannel,
  optOutSmsChannel,
  uninstallSmsChannel,
  modifySmsChannelTags,
} satisfies Record<string, Handler>
