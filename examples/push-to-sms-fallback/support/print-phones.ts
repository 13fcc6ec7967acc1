import type { MockServer, OneSignalApp } from '@textwire/mock-server'
import { people } from './people.ts'

/** Shows each person's phone: what came as a push and what as a text. */
export function printPhones(world: MockServer, app: OneSignalApp): void {
  for (const { name, phone, push, hasStopped = false } of people) {
    console.log(`\n${name}, ${phone} (push was ${push}${hasStopped ? ', texts stopped' : ''})`)
    const pushes = app.deliveries.filter(({ to }) => to === `browser-of-${name}`)
    for (const { content } of pushes) {
      if (content.channel === 'push') console.log(`  [push] ${content.text}`)
    }
    const { inbox } = world.phone(phone)
    for (const { text, segments } of inbox) {
      console.log(`  ( ${text} )  ${segments} segment${segments === 1 ? '' : 's'}`)
    }
    if (pushes.length + inbox.length === 0) console.log('  nothing')
  }
  console.log()
}
