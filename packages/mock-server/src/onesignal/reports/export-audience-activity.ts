import { json } from '../../world/mock-response.ts'
import { toCsv } from '../../world/to-csv.ts'
import { activityOf, ACTIVITY_COLUMNS } from './activity-of.ts'
import { refuse, texts } from '../errors.ts'
import { findMessage } from '../messages/find-message.ts'
import { appOperation } from '../operation.ts'
import { publishFile } from './publish-file.ts'

/** `onesignal.exportAudienceActivity`. Source: OneSignal, reference page "Export audience activity CSV". */
export const exportAudienceActivity = appOperation(
  'exportAudienceActivity',
  ({ app, path, exchange, now }) => {
    const message = findMessage(app, path.message_id, now)
    if (message === undefined) return refuse(404, texts.notFound)
    const time = new Date(now).toISOString().slice(0, 19).replaceAll(':', '-')
    const name = `events_audience-activity-${message.id}-${message.channel}-${time}UTC.csv.gz`
    const csv = toCsv(ACTIVITY_COLUMNS, activityOf(app, message))
    return json(200, { csv_file_url: publishFile(app, exchange, { name, csv }, now) })
  },
)
