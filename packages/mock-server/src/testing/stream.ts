import { defaultAirshipProject, defaultAirshipTokens } from '../world/defaults.ts'
import { airshipHeaders } from './calls.ts'

export const NDJSON = 'application/vnd.urbanairship+x-ndjson; version=3;'

/** What opens the event stream. */
export const bearer = {
  authorization: `Bearer ${defaultAirshipTokens.token}`,
  'x-ua-appkey': defaultAirshipProject.appKey,
  accept: NDJSON,
  'content-type': 'application/json',
}
/** What opens the compliance stream. */
export const basic = { ...bearer, authorization: airshipHeaders.authorization }
