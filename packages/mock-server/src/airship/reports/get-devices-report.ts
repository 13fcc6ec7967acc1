import { json } from '../../world/mock-response.ts'
import { unreadable } from '../answers.ts'
import { toAirshipDate } from '../dates.ts'
import { operation } from '../operation.ts'
import { readMoment } from '../read-moment.ts'

/** `airship.getDevicesReport`. Source: Airship, "Devices report"; its example counts text messages too. */
export const getDevicesReport = operation('getDevicesReport', ({ query, project, now }) => {
  const date = query.date instanceof Date ? query.date.getTime() : readMoment(query.date)
  if (date === undefined) return unreadable({ error: 'date is no date', path: 'date' })
  const there = [...project.channels.values()].filter(({ created }) => created <= date)
  const optedIn = there.filter(({ consent }) => consent === 'opted-in').length
  const uninstalled = [...project.events.values()].filter(
    ({ body, occurred }) => body['event_type'] === 'uninstall' && occurred <= date,
  ).length
  return json(200, {
    total_unique_devices: there.length,
    date_closed: toAirshipDate(date),
    date_computed: toAirshipDate(now),
    counts: {
      sms: {
        unique_devices: there.length,
        opted_in: optedIn,
        opted_out: there.length - optedIn,
        uninstalled,
      },
    },
  })
})
