import type { Handler } from '../handler.ts'
import { associateNamedUser } from './associate-named-user.ts'
import { disassociateNamedUser } from './disassociate-named-user.ts'
import { getChannel } from './get-channel.ts'
import { getNamedUserSubscriptionLists } from './get-named-user-subscription-lists.ts'
import { listChannels } from './list-channels.ts'
import { listNamedUsers } from './list-named-users.ts'
import { listSubscriptionLists } from './list-subscription-lists.ts'
import { modifyChannelAttributes } from './modify-channel-attributes.ts'
import { modifyChannelSubscriptionLists } from './modify-channel-subscription-lists.ts'
import { modifyChannelTags } from './modify-channel-tags.ts'
import { modifyNamedUserAttributes } from './modify-named-user-attributes.ts'
import { modifyNamedUserSubscriptionLists } from './modify-named-user-subscription-lists.ts'
import { modifyNamedUserTags } from './modify-named-user-tags.ts'
import { uninstallNamedUsers } from './uninstall-named-users.ts'
import { updateNamedUser } from './update-named-user.ts'

/** The operations on channels of every kind, named users and subscription lists. */
export const peopleHandlers = {
  getChannel,
  listChannels,
  modifyChannelTags,
  modifyChannelAttributes,
  modifyChannelSubscriptionLists,
  associateNamedUser,
  disassociateNamedUser,
  listNamedUsers,
  modifyNamedUserTags,
  updateNamedUser,
  modifyNamedUserAttributes,
  uninstallNamedUsers,
  modifyNamedUserSubscriptionLists,
  listSubscriptionLists,
  getNamedUserSubscriptionLists,
} satisfies Record<string, Handler>
