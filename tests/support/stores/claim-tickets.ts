// A process of its own, which takes tickets from a SQLite file until there are none left and tells which it got.
import { sqliteStore } from '@textwire/sender/sqlite'

const [file = '', name = '', count = '0'] = process.argv.slice(2)
const tickets = Array.from({ length: Number(count) }, (_, index) => `ticket:${index}`)
const store = sqliteStore({ file })
const mine: string[] = []
for (;;) {
  const { key } = await store.claim(tickets, name, 3_600_000)
  if (key === undefined) break
  mine.push(key)
}
await store.close?.()
console.log(JSON.stringify(mine))
