// Three layers of one's own: one that changes a text, one that holds it back and says why, and one that looks at what became of it.
// Each stands in the decisions; none can send twice, however often it calls `next`.
import { createMockServer, defaultOneSignalApp } from '@textwire/mock-server'
import { createOneSignal } from '@textwire/onesignal'
import { createSender, defineLayer, notSent } from '@textwire/sender'
import { oneSignalSender } from '@textwire/sender/onesignal'

const world = createMockServer()
const { appId, apiKey } = defaultOneSignalApp
const onesignal = createOneSignal({ appId, apiKey, fetch: world.fetch })

const sayHowToStop = defineLayer({
  name: 'say how to stop',
  send: (text, next) =>
    text.kind === 'commercial'
      ? next({ ...text, text: `${text.text} Reply STOP to end` })
      : next(text),
})

const employees = new Set(['+15035550101'])
const employeesOnly = defineLayer({
  name: 'employees only',
  send: async (text, next) =>
    employees.has(text.to) ? next(text) : notSent(text, 'not-allowed', { error: 'a stranger' }),
})

const counts: Record<string, number> = {}
const count = defineLayer({
  name: 'count',
  async send(text, next) {
    const result = await next(text)
    const what = result.status === 'not-sent' ? result.reason : result.status
    counts[what] = (counts[what] ?? 0) + 1
    return result
  },
})

const sender = createSender(oneSignalSender(onesignal), [count, employeesOnly, sayHowToStop])
const sent = await sender.send({ to: '+15035550101', text: 'A sale!', kind: 'commercial' })
const held = await sender.send({ to: '+15035550102', text: 'A sale!', kind: 'commercial' })

for (const { status, decisions } of [sent, held]) {
  console.log(status)
  for (const decision of decisions) console.log('  ', JSON.stringify(decision))
}
const text = world.phone('+15035550101').inbox[0]?.text
console.log('>', text, '|', counts)

const isRight = text === 'A sale! Reply STOP to end' && counts['not-allowed'] === 1
process.exitCode = isRight && counts['sent'] === 1 ? 0 : 1
