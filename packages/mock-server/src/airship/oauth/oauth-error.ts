import { json, type MockResponse } from '../../world/mock-response.ts'

/** A refusal of the OAuth hosts: without `ok`. Source: Airship's published OpenAPI file, `POST /token`. */
export const oauthError = (
  status: number,
  error: string,
  error_description?: string,
): MockResponse =>
  json(
    status,
    { error, ...(error_description && { error_description }) },
    status === 401 ? { 'www-authenticate': 'Basic realm="oauth2"' } : {},
  )
