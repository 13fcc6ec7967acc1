import type { Operation } from '@textwire/core'

/**
 * Making an access token (Airship's published API description, `POST /token` on the OAuth hosts). It has no
 * effect that a repeat could double. It is not in the operation table because it lives on a host of its own
 * and its body is a form.
 */
export const tokenOperation: Operation = {
  id: 'airship.createToken',
  method: 'POST',
  path: '',
  auth: ['client'],
  retry: { class: 'safe' },
  idempotency: null,
  success: [200],
}
