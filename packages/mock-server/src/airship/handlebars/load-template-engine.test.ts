import { describe, expect, it } from 'vitest'
import { loadTemplateEngine } from './load-template-engine.ts'

const { compile } = await loadTemplateEngine()
const DATA = {
  name: 'Ada',
  city: 'new york',
  points: 1500,
  '42_answer': 'yes',
  cart: [{ item: 'tea' }, { item: 'milk' }],
  customer: { location: 'Rome' },
  born: '1983-01-31T12:36:35',
  empty: '',
}

describe('a text with placeholders', () => {
  it.each([
    ['Hi {{name}}', 'Hi Ada'],
    ['Hi {{ customer.location }}', 'Hi Rome'],
    ['Hi {{nobody}}!', 'Hi !'],
    ['{{ [42_answer] }} {{lookup . "42_answer"}}', 'yes yes'],
    ['{{#each cart}}{{this.item}} {{/each}}', 'tea milk '],
    ['{{#if name}}a{{else}}b{{/if}}{{#if empty}}a{{else}}b{{/if}}', 'ab'],
    ['{{name}} & <{{city}}>', 'Ada & <new york>'],
    ['{{$def name "you"}} {{$def nobody "you"}} {{$def empty "you"}}', 'Ada you you'],
    ['{{capitalizeFirst city}} {{$capitalize city}} {{upper name}}', 'New york New York ADA'],
    ['{{lower name}} {{trim " x "}} {{replace city "new" "old"}}', 'ada x old york'],
    ['{{urlEncode city}}', 'new%20york'],
    ['{{add 5 2 2}} {{sub 5 2 2}} {{mul 4 2 2}} {{div 4 2 2}} {{add points 1}}', '9 1 16 1 1501'],
    ['{{#eq name "Ada"}}a{{else}}b{{/eq}}{{#neq points 1500}}a{{else}}b{{/neq}}', 'ab'],
    ['{{#gt points 1000}}gold{{/gt}}{{#lte points 1500}}!{{/lte}}', 'gold!'],
    ['{{#eq name "Bob"}}a{{else eq name "Ada"}}b{{else}}c{{/eq}}', 'b'],
    ['{{#if (and name (or empty city) (not empty))}}all{{/if}}', 'all'],
    ['{{dateFormat born locale="en-US" format="SHORT"}}', '01/31/1983'],
    ['{{dateFormat "1983-01-31" format="FULL"}}', 'Monday, January 31, 1983'],
    ['{{timeFormat "12:36:35" locale="de-DE" format="SHORT"}}', '12:36'],
    [
      '{{datetimeFormat "1983-01-31 12:36+02:00" locale="de-DE" format="SHORT"}}',
      '31.01.1983, 10:36',
    ],
  ])('%s reads %s', (source, text) => {
    expect(compile(source)(DATA)).toEqual({ text })
  })
})

describe('a text that cannot be filled in', () => {
  it.each([
    ['{{nonsense name "x"}}', /nonsense/],
    ['{{#if name}}', /Parse error/],
    ['{{add name 1}}', /numbers alone/],
    ['{{add empty 1}}', /numbers alone/],
    ['{{dateFormat name}}', /ISO 8601/],
    ['{{dateFormat born pattern="yyyy"}}', /patterns/],
    ['{{dateFormat born format="TINY"}}', /format is/],
    ['{{log name}}', /log/],
  ])('%s says why', (source, problem) => {
    expect(compile(source)(DATA)).toEqual({ text: '', problem: expect.stringMatching(problem) })
  })
})
