import type { OperationName } from '@textwire/airship/contract'

/** Source: Airship's published OpenAPI files, the parameters named `X-UA-Appkey`. */
const WITH_APP_KEY: ReadonlySet<string> = new Set([
  'triggerSmsKeywordInteraction',
  'createCustomSmsResponse',
  'streamEvents',
  'streamComplianceEvents',
])

/** Source: Airship's published OpenAPI file for the stream, its servers. */
const ON_STREAM_HOSTS: ReadonlySet<string> = new Set(['streamEvents', 'streamComplianceEvents'])

/** Source: Airship's published OpenAPI file, the operations that list 413. */
const WITH_SIZE_LIMIT: ReadonlySet<string> = new Set([
  'sendPush',
  'validatePush',
  'createAndSend',
  'validateCreateAndSend',
  'bulkSend',
  'validateBulkSend',
  'createSchedule',
  'updateSchedule',
  'scheduleCreateAndSend',
  'scheduleBulkSend',
])

/** Paths that the role Audience Modification reaches. Source: Airship, "API security", for channels. */
const AUDIENCE_PATHS =
  /^\/api\/(channels|named_users|subscription_lists|lists|tag-lists|attribute-lists)(\/|$)/

export const needsAppKey = (name: OperationName): boolean => WITH_APP_KEY.has(name)
export const isStream = (name: OperationName): boolean => ON_STREAM_HOSTS.has(name)
export const hasSizeLimit = (name: OperationName): boolean => WITH_SIZE_LIMIT.has(name)
export const isAboutAudience = (path: string): boolean => AUDIENCE_PATHS.test(path)
