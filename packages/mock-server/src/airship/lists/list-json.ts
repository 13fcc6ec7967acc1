import { toAirshipDate } from '../dates.ts'
import type { UploadedList } from './uploaded-list.ts'

/**
 * A list as Airship shows it. Source: Airship, "List response object".
 *
 * @param channelCount 0 for lists that change attributes and tags.
 * @param errorsUrl Where the errors of the last file can be had.
 */
export const listJson = (list: UploadedList, channelCount = 0, errorsUrl = '') => ({
  name: list.name,
  ...(list.description !== undefined && { description: list.description }),
  ...(list.extra !== undefined && { extra: list.extra }),
  created: toAirshipDate(list.created),
  last_updated: toAirshipDate(list.lastUpdated),
  channel_count: channelCount,
  status: list.status,
  error_path: list.errors.length > 0 ? errorsUrl : '',
})
