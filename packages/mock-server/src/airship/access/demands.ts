import { responseSchemas, type OperationName } from '@textwire/airship/contract'

/** Source: Airship's published OpenAPI files, the parameters named `X-UA-Appkey`. */
const WITH_APP_KEY: ReadonlySet<string> = new Set([
  'triggerSmsKeywordInteraction',
  'createCustomSmsResponse',
  'streamEvents',
  'streamComplianceEvents',
])

/** Source: Airship's published OpenAPI file for the stream, its servers. */
const ON_STREAM_HOSTS: ReadonlySet<string> = new Set(['streamEvents', 'streamComplianceEvents'])

/** Paths that the role Audience Modification reaches. Source: Airship, "API security", for channels. */
const AUDIENCE_PATHS =
  /^\/api\/(channels|named_users|subscription_lists|lists|tag-lists|attribute-lists)(\/|$)/

export const needsAppKey = (name: OperationName): boolean => WITH_APP_KEY.has(name)
export const isStream = (name: OperationName): boolean => ON_STREAM_HOSTS.has(name)
/** Whether the contract lists 413. */
export const hasSizeLimit = (name: OperationName): boolean =>
  Object.hasOwn(responseSchemas[name], 413)
export const isAboutAudience = (path: string): boolean => AUDIENCE_PATHS.test(path)
