import type { Exchange } from '../../world/exchange.ts'
import type { NextPageForm, PagingOptions } from './paging-options.ts'

/** The link to the next page, in the two places where a listing has it. */
export interface NextPage {
  readonly body: { readonly next_page?: string }
  readonly headers: { readonly link?: string }
}

/** Nobody's: a client that follows it would hand its credentials to a stranger. */
const FOREIGN_ORIGIN = 'https://pages.example.com'

/**
 * Links to the page that differs from the present one by some parameters.
 *
 * @param change The parameters, such as `start` or `page`; undefined on the last page.
 * @param usual What the operation documents.
 */
export function nextPage(
  exchange: Pick<Exchange, 'path' | 'origin'>,
  { nextPage: form }: PagingOptions,
  change: Readonly<Record<string, string>> | undefined,
  usual: NextPageForm = 'absolute',
): NextPage {
  if (change === undefined) return { body: {}, headers: {} }
  const link = linkOf(exchange, change, form ?? usual)
  return { body: { next_page: link }, headers: { link: `<${link}>; rel="next"` } }
}

function linkOf(
  { path, origin }: Pick<Exchange, 'path' | 'origin'>,
  change: Readonly<Record<string, string>>,
  form: NextPageForm,
): string {
  const url = new URL(path, origin)
  if (form === 'self') return url.href
  for (const [name, value] of Object.entries(change)) url.searchParams.set(name, value)
  if (form === 'foreign') return `${FOREIGN_ORIGIN}${url.pathname}${url.search}`
  return form === 'relative' ? `${url.pathname}${url.search}` : url.href
}
