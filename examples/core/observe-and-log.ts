// Every attempt as one event: to a log, with numbers and keys masked, and to OpenTelemetry as a span and a metric.
import { logAttempts } from '@textwire/core'
import { openTelemetry } from '@textwire/core/opentelemetry'
import { createAirship } from '@textwire/airship'
import { createMockServer, defaultAirshipProject } from '@textwire/mock-server'

const world = createMockServer()
const { appKey, masterSecret, sender } = defaultAirshipProject
const airship = createAirship({
  appKey,
  masterSecret,
  fetch: world.fetch,
  observe: [
    logAttempts({
      debug: (message) => console.log('debug', message),
      warn: (message, { url }) => console.log('warn ', message, url),
    }),
    openTelemetry(), // without an SDK registered it does nothing
    ({ operation, durationMs }) => console.log('mine ', operation, durationMs >= 0),
  ],
})

world.fault({ operation: 'airship.lookupSmsChannel', status: 503 })
await airship.sms.register({ msisdn: '15035556789', sender, opted_in: new Date() })
await airship.sms.lookup({ msisdn: '15035556789', sender })
