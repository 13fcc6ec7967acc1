import { parseE164, type E164 } from '@textwire/phone'
import type { Carrier } from '../carrier/carrier.ts'
import type { Keeper } from '../world/store.ts'
import { Inbox } from './inbox.ts'
import type { ReceivedMessage } from './received-message.ts'
import type { VirtualPhone } from './virtual-phone.ts'

/** Every phone of a world; a phone springs into being when it is first named or texted. */
export interface PhoneBook extends Keeper {
  inboxOf(number: E164): Inbox
  phone(number: string, carrier: Carrier): VirtualPhone
}

export function createPhoneBook(): PhoneBook {
  const inboxes = new Map<E164, Inbox>()
  const phones = new Map<E164, VirtualPhone>()

  const inboxOf = (number: E164) => {
    const inbox = inboxes.get(number) ?? new Inbox()
    inboxes.set(number, inbox)
    return inbox
  }

  return {
    inboxOf,
    phone(input, carrier) {
      const number = parseE164(input)
      const known = phones.get(number)
      if (known !== undefined) return known
      const phone = createPhone(number, inboxOf(number), carrier)
      phones.set(number, phone)
      return phone
    },
    dump: () => new Map([...inboxes].map(([number, inbox]) => [number, [...inbox.messages]])),
    load(state) {
      // Only ever given back what `dump` returned.
      const messages = state as Map<E164, ReceivedMessage[]>
      for (const [number, inbox] of inboxes) inbox.replace(messages.get(number) ?? [])
    },
  }
}

function createPhone(number: E164, inbox: Inbox, carrier: Carrier): VirtualPhone {
  return {
    number,
    inbox: inbox.messages,
    reply: (text, options = {}) => carrier.reply(number, text, options.to),
    open: (link) => carrier.open(link),
    nextMessage: (options = {}) => inbox.next(options),
  }
}
