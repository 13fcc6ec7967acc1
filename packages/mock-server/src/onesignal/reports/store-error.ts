import type { MockResponse } from '../../world/mock-response.ts'

/**
 * What the store of the files says with a status: XML with a code, in none of OneSignal's own shapes.
 * Sources: OneSignal, "Export audience activity CSV" for 404; Amazon S3, "Error responses" for the others.
 */
export function storeError(status: number): MockResponse {
  const { code, message } = errors[status] ?? other(status)
  const body =
    '<?xml version="1.0" encoding="UTF-8"?>\n' +
    `<Error><Code>${code}</Code><Message>${message}</Message></Error>`
  return { status, headers: { 'content-type': 'application/xml' }, body }
}

interface StoreError {
  readonly code: string
  readonly message: string
}

const errors: Readonly<Record<number, StoreError>> = {
  403: { code: 'AccessDenied', message: 'Access Denied' },
  404: { code: 'NoSuchKey', message: 'The specified key does not exist.' },
  503: { code: 'SlowDown', message: 'Please reduce your request rate.' },
}

const other = (status: number): StoreError => ({
  code: status >= 500 ? 'InternalError' : 'InvalidRequest',
  message: `HTTP ${status}`,
})
