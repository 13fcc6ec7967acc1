import type { Handler } from '../handler.ts'
import { getActivityReport } from './get-activity-report.ts'
import { getDevicesReport } from './get-devices-report.ts'
import { getGroupReport } from './get-group-report.ts'
import { getGroupSeriesReport } from './get-group-series-report.ts'
import { getOpensReport } from './get-opens-report.ts'
import { getOptInsReport } from './get-opt-ins-report.ts'
import { getOptOutsReport } from './get-opt-outs-report.ts'
import { getPushBody } from './get-push-body.ts'
import { getPushReport } from './get-push-report.ts'
import { getPushSeriesReport } from './get-push-series-report.ts'
import { getResponses } from './get-responses.ts'
import { getSendsReport } from './get-sends-report.ts'
import { listResponses } from './list-responses.ts'

/** The operations that report. */
export const reportsHandlers = {
  getPushReport,
  getPushSeriesReport,
  getPushBody,
  getGroupReport,
  getGroupSeriesReport,
  listResponses,
  getResponses,
  getSendsReport,
  getOptInsReport,
  getOptOutsReport,
  getOpensReport,
  getDevicesReport,
  getActivityReport,
} satisfies Record<string, Handler>
