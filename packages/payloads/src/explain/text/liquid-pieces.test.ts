import { describe, expect, it } from 'vitest'
import { liquidPieces } from './liquid-pieces.ts'
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

describe('the pieces of a OneSignal text', () => {
  it.each<[string, Piece[]]>([
    ['', []],
    ['5 % {off}', [text('5 % {off}')]],
    ['Hi {{name}}!', [text('Hi '), field('name'), text('!')]],
    ['{{ user.tags.city }}', [field('user.tags.city')]],
    ["{{ name | default: 'you' }}", [field('name', { fallback: 'you' })]],
    ['{{ name | default: "a | b" }}', [field('name', { fallback: 'a | b' })]],
    ['{{ name | default: other }}', [field('name')]],
    ['{{ name | upcase }}', [computed('name')]],
    ["{{ 'now' | date: '%Y' }}", [computed()]],
    ["{{ 'as it is' }}", [text('as it is')]],
    ["{{'https://example.com' | track_link}}", [{ kind: 'link', url: 'https://example.com' }]],
    ["{{'app://home' | track_link}}", [text('app://home')]],
    ['{{ url | track_link }}', [field('url', { isLink: true })]],
    [
      '{% if vip %}Hi{% else %}{{ a }}{% endif %}',
      [open('vip'), text('Hi'), field('a'), { kind: 'close' }],
    ],
    ["{% if a.b == 'x' and c %}", [open('a.b', 'c')]],
    ['{% raw %}{{ a }}{% if %}{% endraw %}b', [text('{{ a }}'), text('{% if %}'), text('b')]],
    ['a{% comment %}{{ a }}{% if b %}{% endcomment %}b', [text('a'), text('b')]],
    ["a{% assign x = 'y' %}b", [text('a'), text('b')]],
    ['a {{- name -}} b', [text('a'), field('name'), text('b')]],
    ['{{}}', [computed()]],
    ['a{% # a remark %}b', [text('a'), text('b')]],
    ['{% if!%}a', [computed(), text('a')]],
    ['a{% else %}b{% endif %}', [text('a'), computed(), text('b'), computed()]],
    ["{% cycle 'a', 'b' %}", [computed()]],
  ])('of %j', (source, pieces) => {
    expect(liquidPieces(source)).toEqual({ pieces, isUnclosed: false })
  })

  it.each(['Hi {{ name', '{% if a', 'Hi {{ name }', '{% raw %}a'])(
    'end where %j has no end',
    (source) => {
      expect(liquidPieces(source).isUnclosed).toBe(true)
    },
  )
})
