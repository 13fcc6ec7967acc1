import { gunzip } from '../../world/gunzip.ts'
import { unreadable } from '../answers.ts'
import type { Handler } from '../handler.ts'

/** Lets an operation take its body as a gzip file as well. Source: Airship, "Static lists", on `Content-Encoding`. */
export const unzipped =
  (handler: Handler): Handler =>
  async (exchange, context, project) => {
    const encoding = exchange.headers.get('content-encoding') ?? ''
    if (!/gzip/i.test(encoding)) return handler(exchange, context, project)
    const text = await gunzip(exchange.bytes)
    return text === undefined
      ? unreadable({ error: 'The body is not a gzip file' })
      : handler({ ...exchange, text }, context, project)
  }
