import { createRandom } from '../random.ts'
import type { Corpus } from './corpora.ts'

const words = (
  'Hi your order is ready at our shop in Main Street: please bring the code 481516 and a photo ID. We are open ' +
  'from 9:00 to 18:30. Track it at https://example.com/t/7Kq2 or call +15035550100, thanks! Table for 4 on Friday ' +
  '(7 PM), $42.10 due; balance 1,203.99. Dr. Lee sees you tomorrow - reply YES to confirm, STOP to end, HELP for help.'
).split(' ')

/** So many different texts, the same ones at every call. */
export function createTexts(corpus: Corpus, count: number): string[] {
  const random = createRandom(42)
  const below = (limit: number): number => Math.floor(random() * limit)
  const pick = (list: readonly string[]): string => list[below(list.length)] ?? ''
  const createText = (): string => {
    const length = corpus.least + below(corpus.most - corpus.least + 1)
    let text = pick(words)
    while (text.length < length) text += ` ${pick(words)}`
    text = text.slice(0, length)
    const inserts = corpus.mostInserts === 0 ? 0 : 1 + below(corpus.mostInserts)
    for (let insert = 0; insert < inserts; insert++) {
      // Between two words: inside an emoji there is no blank to find.
      const at = Math.max(0, text.indexOf(' ', below(text.length)))
      text = `${text.slice(0, at)}${pick(corpus.inserts)}${text.slice(at)}`
    }
    return asReceived(text)
  }
  return Array.from({ length: count }, createText)
}

/** What was put together from pieces is a tree of them for V8 until it is read; what a socket brings is not. */
function asReceived(text: string): string {
  return Buffer.from(text).toString()
}
