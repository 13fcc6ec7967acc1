import type { Airship } from '@textwire/airship'
import { createInboundHandler } from '@textwire/airship/webhooks'
import type { OneSignal } from '@textwire/onesignal'
import { createEventHandler } from '@textwire/onesignal/events'
import { airshipSender } from './airship.ts'
import { failover, followAirshipTexts, followOneSignalEvents, route } from './index.ts'
import type { Decision, OptOutList, OutgoingText, Sender, SendResult, TextSent } from './index.ts'
import { oneSignalSender } from './onesignal.ts'

declare const airship: Airship
declare const onesignal: OneSignal
declare const sender: Sender
declare const list: OptOutList
declare const result: SendResult

// A text has a number and words.
const text: OutgoingText = { to: '+15035550123', text: 'Hello' }
// @ts-expect-error -- no text
void ({ to: '+15035550123' } satisfies OutgoingText)
// @ts-expect-error -- a name that is not known
void ({ ...text, idempotencyKey: 'k' } satisfies OutgoingText)
// @ts-expect-error -- another kind
void ({ ...text, kind: 'marketing' } satisfies OutgoingText)

// An id is there only once the status says sent; a reason only for not sent.
// @ts-expect-error -- nobody has looked at the status
void result.id
// @ts-expect-error -- nobody has looked at the status
void result.reason
if (result.status === 'sent') void (result.id satisfies string)
if (result.status === 'not-sent') void (result.notBefore satisfies Date | undefined)
// @ts-expect-error -- unknown has no id
if (result.status === 'unknown') void result.id
// @ts-expect-error -- a result is read, not written
result.status = 'sent'
void (result as TextSent)

// Every status is answered for.
void ((): string => {
  switch (result.status) {
    case 'sent':
      return result.provider
    case 'not-sent':
      return result.reason
    case 'unknown':
      return 'unknown'
  }
})

// Decisions are told apart by who made them.
void ((decision: Decision) => {
  if (decision.by === 'provider') void (decision.provider satisfies string)
  if (decision.by === 'failover') void (decision.after satisfies string)
  // @ts-expect-error -- no layer is called so
  if (decision.by === 'retry') void 0
})

// Airship needs a sender, and consent to register people.
airshipSender(airship, { from: '12345' })
airshipSender(airship, { from: '12345', reach: 'create-and-send', optedInAt: () => new Date() })
// @ts-expect-error -- no sender
airshipSender(airship, {})
// @ts-expect-error -- nobody knows when people agreed
airshipSender(airship, { from: '12345', reach: 'create-and-send' })
// @ts-expect-error -- consent is asked for only when people are registered
airshipSender(airship, { from: '12345', optedInAt: () => new Date() })
// @ts-expect-error -- a client of another provider
airshipSender(onesignal, { from: '12345' })
// @ts-expect-error -- a client of another provider
oneSignalSender(airship)

failover([sender], { onUnknown: 'accept-duplicate' })
// @ts-expect-error -- an unknown text is never simply sent again
failover([sender], { onUnknown: 'retry' })
// @ts-expect-error -- a list
failover(sender, sender)
// @ts-expect-error -- a sender
route({ US: 'onesignal' })

// Who follows texts and events gets them whole, although the list needs a part of them alone.
createInboundHandler({
  secret: false,
  onMessage: followAirshipTexts(list, {
    onMessage: (message) => void (message.mobile_originated_id satisfies string),
  }),
})
createEventHandler({
  secret: false,
  onEvent: followOneSignalEvents(list, { onEvent: (event) => void (event.id satisfies string) }),
})
