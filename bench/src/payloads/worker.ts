import { answer } from '../answer.ts'
import { contenders, type ContenderName } from './contenders.ts'
import { createRecipients } from './create-recipients.ts'

export interface RoundOrder {
  leadInBuilds: number
  builds: number
}

export interface RoundFigures {
  /** What each build took. */
  milliseconds: number[]
}

const [name = '', count = ''] = process.argv.slice(2)
const recipients = Number(count)
const lists = Array.from({ length: 10 }, (_, list) => createRecipients(recipients, list))
// The parent passes a key of this very table.
const buildBody = await contenders[name as ContenderName].create()
checkContender()

/** A contender that lets a wrong number pass, or loses a good one, has no time worth reading. */
function checkContender(): void {
  for (const list of lists) {
    const built = buildBody(list).include_phone_numbers ?? []
    if (built.length !== list.length || built.some((number, at) => number !== list[at])) {
      throw new Error(`${name} changed the numbers`)
    }
  }
  const wrong = [...createRecipients(recipients - 1, 0), '5035550100']
  try {
    buildBody(wrong)
  } catch {
    return
  }
  throw new Error(`${name} let a wrong number pass`)
}

function timeOf(list: readonly string[]): number {
  const start = performance.now()
  const body = buildBody(list)
  const milliseconds = performance.now() - start
  // Looked at after the clock, so that V8 cannot leave the building out.
  if (body.include_phone_numbers?.length !== recipients) throw new Error(`${name} lost numbers`)
  return milliseconds
}

function timesOf(builds: number): number[] {
  return Array.from({ length: builds }, (_, build) => timeOf(lists[build % lists.length] ?? []))
}

answer(({ leadInBuilds, builds }: RoundOrder): RoundFigures => {
  timesOf(leadInBuilds)
  return { milliseconds: timesOf(builds) }
})
