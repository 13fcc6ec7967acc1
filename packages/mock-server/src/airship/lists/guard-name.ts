import type { Exchange } from '../../world/exchange.ts'
import { isObject, parseJson } from '../../world/parse-json.ts'
import { refuse } from '../answers.ts'
import type { Handler } from '../handler.ts'

/** What the names of a kind of list have to look like. */
export interface NameRule {
  readonly fits: RegExp
  readonly error: string
}

/** Source: Airship, "Static lists": names with this prefix are Airship's own. */
export const staticListNames: NameRule = {
  fits: /^(?!ua_)/,
  error: 'Lists whose name begins with ua_ cannot be made or changed',
}

/** Source: Airship, "Attribute lists". */
export const attributeListNames: NameRule = {
  fits: /^ua_attributes_/,
  error: 'The name of an attribute list begins with ua_attributes_ or ua_attributes_snapshot_',
}

/** Source: Airship, "Tag lists". */
export const tagListNames: NameRule = {
  fits: /^ua_tags_/,
  error: 'The name of a tag list begins with ua_tags_',
}

/** Answers 403 for a list that the API may not touch, before the rest of the request is looked at. */
export const guardName =
  ({ fits, error }: NameRule, handler: Handler): Handler =>
  (exchange, context, project) => {
    const name = nameOf(exchange)
    return name === undefined || fits.test(name)
      ? handler(exchange, context, project)
      : refuse(403, { error, error_code: 40300 })
  }

function nameOf({ params, text }: Exchange): string | undefined {
  if (params['list_name'] !== undefined) return params['list_name']
  const parsed = parseJson(text)
  const body = parsed.ok ? parsed.value : undefined
  return isObject(body) && 'name' in body ? String(body.name) : undefined
}
