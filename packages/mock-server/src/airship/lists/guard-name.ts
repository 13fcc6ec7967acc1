import type { Exchange } from '../../world/exchange.ts'
import { isObject, parseJson } from '../../world/parse-json.ts'
import { notFound, refuse } from '../answers.ts'
import type { Handler } from '../handler.ts'

/** What the names of a kind of list have to look like. */
export interface NameRule {
  readonly fits: RegExp
  readonly error: string
}

/** Source: Airship, "Create list" and its like, on 403: names with this prefix are Airship's own. */
export const staticListNames: NameRule = {
  fits: /^(?!ua_)/,
  error: 'Lists whose name begins with ua_ cannot be made or changed',
}

/** Source: Airship, "Upload attributes list", on 403. */
export const attributeListNames: NameRule = {
  fits: /^ua_attributes_/,
  error: 'The name of an attribute list begins with ua_attributes_ or ua_attributes_snapshot_',
}

/** Source: Airship, "Create a tag list" and "Upload tag list", on 403. */
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

const NAME = /^[a-zA-Z0-9_-]{1,64}$/

/** Answers 404 for a name in the path that no list can have, where no other refusal of it is documented. */
export const findName =
  ({ fits }: NameRule, handler: Handler): Handler =>
  (exchange, context, project) => {
    const name = exchange.params['list_name'] ?? ''
    return NAME.test(name) && fits.test(name)
      ? handler(exchange, context, project)
      : notFound('list')
  }

function nameOf({ params, text }: Exchange): string | undefined {
  if (params['list_name'] !== undefined) return params['list_name']
  const parsed = parseJson(text)
  const body = parsed.ok ? parsed.value : undefined
  return isObject(body) && 'name' in body ? String(body.name) : undefined
}
