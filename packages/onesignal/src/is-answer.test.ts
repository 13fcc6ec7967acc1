import { expect, it } from 'vitest'
import { sendMessage, viewMessage } from './contract/rows.ts'
import { isAnswer } from './is-answer.ts'

const answers: [answer: unknown, isOne: boolean][] = [
  [{ id: '1b8f0a9c-6f0d-4c7b-8a39-7a2f2a1f3c55' }, true],
  [{ id: '' }, true],
  [{ id: '', errors: ['All included players are not subscribed'] }, true],
  [{ errors: ['All included players are not subscribed'] }, true],
  [{ id: null, errors: {} }, true],
  [{}, false],
  [{ ok: true }, false],
  [{ id: null }, false],
  [{ id: 5 }, false],
  [{ id: true }, false],
  [{ id: {} }, false],
  [{ id: ' ' }, false],
  [{ id: 5, errors: [] }, false],
]

it.each(answers)('whether %j tells what became of a message: %j', (answer, isOne) => {
  expect(isAnswer(sendMessage, answer)).toBe(isOne)
})

it('holds nothing else to that', () => expect(isAnswer(viewMessage, {})).toBe(true))
