import { ConfigurationError } from '@textwire/core'
import { checkFunction, checkHandlerOptions, refuseOption } from '@textwire/core/webhooks'
import type { InboundHandlerOptions } from './inbound-handler-options.ts'

/** @throws {ConfigurationError} When an option is not what it has to be; JavaScript can do that. */
export function checkInboundOptions(options: InboundHandlerOptions): void {
  checkHandlerOptions(options, { needed: ['onMessage'], optional: ['onError', 'waitUntil'] })
  const {
    secret,
    signature,
    airship,
    path = '/',
    answer = 'first',
    confirmationCode = 'x',
  } = options
  if (secret === undefined && signature === undefined) throw noProtection()
  if (airship !== undefined) checkFunction('airship.sms.respond', Object(airship).sms?.respond)
  if (answer !== 'first' && answer !== 'after') {
    throw refuseOption('answer', "'first' or 'after'", answer)
  }
  if (typeof path !== 'string' || !/^\/[^?#\s]*$/.test(path)) {
    throw refuseOption('path', "a path that begins with '/'", path)
  }
  if (typeof confirmationCode !== 'string' || confirmationCode === '') {
    throw refuseOption('confirmationCode', 'a text that is not empty', confirmationCode)
  }
}

function noProtection(): ConfigurationError {
  return new ConfigurationError(
    'Pass secret or signature to tell Airship from a stranger, or secret: false to check nothing.',
    { setting: 'secret' },
  )
}
