// Keeps limits and repeats in a file, so that several processes of a machine share them and a restart forgets nothing. The second
// process here is the same script. (node:sqlite needs Node 22.13.)
import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createSender, dedupe, defineSender, limit } from '@textwire/sender'
import { sqliteStore } from '@textwire/sender/sqlite'

const folder = process.argv[2] ?? mkdtempSync(join(tmpdir(), 'textwire-'))
const store = sqliteStore({ file: join(folder, 'texts.db') })

const day = 86_400_000
const provider = defineSender({
  name: 'printer',
  send: async ({ text }) => ({ status: 'sent', id: text.toLowerCase().replaceAll(' ', '-') }),
})
const sender = createSender(provider, [
  dedupe({ windowMs: day, store }),
  limit({ texts: 2, windowMs: day, store }),
])

const said: string[] = []
async function send(text: string, key: string): Promise<void> {
  const result = await sender.send({ to: '+15035550101', text, key })
  const isReplay = result.status === 'sent' && result.replayed
  said.push(result.status === 'not-sent' ? result.reason : isReplay ? 'replayed' : result.status)
}

await send('Your order is ready', 'order-17')
await send('Your table is ready', 'table-4')
await send('Your car is ready', 'car-9')
await store.close?.()

if (process.argv[2] === undefined) {
  console.log('first process: ', said.join(', '))
  const second = execFileSync(process.execPath, [process.argv[1] ?? '', folder])
    .toString()
    .trim()
  console.log('second process:', second)
  rmSync(folder, { recursive: true })
  const isKept = second === 'replayed, replayed, limit-reached'
  process.exitCode = isKept && said.join() === 'sent,sent,limit-reached' ? 0 : 1
} else console.log(said.join(', '))
