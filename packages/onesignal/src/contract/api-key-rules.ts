import type { Rule } from '../generated/rule.ts'
import type { CreateApiKeyBody } from '../generated/types.ts'

/** Source: OneSignal, "Create API key": the mode `explicit` goes with a list of ranges. */
export const createApiKeyRules: Rule<CreateApiKeyBody> = ({
  ip_allowlist_mode,
  ip_allowlist = [],
}) => {
  if (ip_allowlist_mode === 'explicit' && ip_allowlist.length === 0) {
    return [
      { path: ['ip_allowlist'], message: 'is empty; expected ranges beside the mode explicit' },
    ]
  }
  return ip_allowlist_mode !== 'explicit' && ip_allowlist.length > 0
    ? [
        {
          path: ['ip_allowlist_mode'],
          message: 'is not "explicit", so ip_allowlist would have no effect',
        },
      ]
    : []
}
