import { describe, expect, it } from 'vitest'
import { handlebarsPieces } from './handlebars-pieces.ts'
import type { Piece } from './piece.ts'

const text = (written: string): Piece => ({ kind: 'text', text: written })
const field = (name: string, more: object = {}): Piece => ({
  kind: 'field',
  name,
  isLink: false,
  ...more,
})
const computed = (...names: string[]): Piece => ({ kind: 'computed', names })
const open = (...names: string[]): Piece => ({ kind: 'open', names })

describe('the pieces of an Airship text', () => {
  it.each<[string, Piece[]]>([
    ['', []],
    ['5 % {off}', [text('5 % {off}')]],
    ['Hi {{name}}!', [text('Hi '), field('name'), text('!')]],
    ['{{{name}}}', [field('name')]],
    ['{{&name}}', [field('name')]],
    ['{{this.name}} {{a.b}}', [field('name'), text(' '), field('a.b')]],
    ['{{$def name "my friend"}}', [field('name', { fallback: 'my friend' })]],
    ['{{$def name other}}', [computed('name', 'other')]],
    ['{{empty}} {{in}}', [field('empty'), text(' '), field('in')]],
    ['{{user/city}}', [computed()]],
    ['{{upper name}}', [computed('name')]],
    ['{{upper (lower name)}}', [computed('name')]],
    ['{{! a note }}{{!-- }} --}}b', [text('b')]],
    ['{{#if vip}}Hi{{else}}{{a}}{{/if}}', [open('vip'), text('Hi'), field('a'), { kind: 'close' }]],
    ['{{#if (gt points 5)}}', [open('points')]],
    ['a {{~name~}} b', [text('a'), field('name'), text('b')]],
    ['{{}}', []],
  ])('of %j', (source, pieces) => {
    expect(handlebarsPieces(source)).toEqual({ pieces, isUnclosed: false })
  })

  it.each(['Hi {{name', 'Hi {{{name}}', '{{!-- a }}'])('end where %j has no end', (source) => {
    expect(handlebarsPieces(source).isUnclosed).toBe(true)
  })
})
