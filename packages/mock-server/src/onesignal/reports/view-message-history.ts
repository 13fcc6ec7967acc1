import { json } from '../../world/mock-response.ts'
import { toCsv } from '../../world/to-csv.ts'
import { activityOf, ACTIVITY_COLUMNS } from './activity-of.ts'
import { bodyAppOperation } from '../body-app-operation.ts'
import { refuse, texts } from '../errors.ts'
import { findMessage } from '../messages/find-message.ts'
import { publishFile } from './publish-file.ts'
import { withOwnWords } from '../with-own-words.ts'

/** Source: OneSignal, "Message history": to whom a message was sent is not recorded for fewer recipients. */
const LEAST_RECIPIENTS = 1_000

/** `onesignal.viewMessageHistory`. Source: OneSignal, reference page "Message history". */
export const viewMessageHistory = bodyAppOperation(
  'viewMessageHistory',
  ({ app, path, body: { events }, exchange, now }) => {
    const message = findMessage(app, path.message_id, now)
    if (message === undefined) return refuse(400, texts.notFound)
    const isRecorded = events === 'clicked' || message.counts.successful >= LEAST_RECIPIENTS
    if (!isRecorded) {
      exchange.note(
        `The file is empty: fewer than ${LEAST_RECIPIENTS} recipients are not recorded.`,
      )
    }
    const rows = isRecorded ? activityOf(app, message).filter(([event]) => event === events) : []
    const name = `${message.id}_${events}_${crypto.randomUUID()}.csv.gz`
    const csv = toCsv(ACTIVITY_COLUMNS, rows)
    const destination_url = publishFile(app, exchange, { name, csv }, now)
    return json(app.options.dialect === 'sdk' ? 200 : 202, { success: true, destination_url })
  },
  { wording: withOwnWords({ email: texts.invalidEmail }) },
)
