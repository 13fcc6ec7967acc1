import { answer } from '../answers.ts'
import { operation } from '../operation.ts'
import { removeChannel } from '../sms/channel.ts'
import { tellCompliance } from '../sms/tell-compliance.ts'
import { userChannels } from './user-channels.ts'

/** `airship.uninstallNamedUsers`. Source: Airship, "Named users uninstall": the channels go with their users. */
export const uninstallNamedUsers = operation(
  'uninstallNamedUsers',
  ({ body, project, context, exchange }) => {
    const channels = userChannels(project)
    for (const id of body.named_user_id) {
      if (project.namedUsers.get(id) === undefined) exchange.note(`There is no named user ${id}.`)
      for (const channel of channels.get(id) ?? []) {
        tellCompliance(project, context, channel, 'uninstall')
        removeChannel(project, channel)
      }
      project.namedUsers.delete(id)
    }
    return answer(200, {})
  },
)
