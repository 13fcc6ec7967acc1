import { describe, expect, it } from 'vitest'
import { createLiquid, type LiquidTools } from './create-liquid.ts'

const tools: LiquidTools = { shorten: (url) => `short(${url})`, now: Date.UTC(2026, 5, 1) }
const render = (source: string, variables: object = {}) =>
  createLiquid().compile(source)(variables, tools)

describe('a Liquid template', () => {
  it.each([
    ['plain text', '5 % off {soon}', '5 % off {soon}'],
    ['a variable', 'Hi {{ first_name }}!', 'Hi Ada!'],
    ['a path', '{{ user.external_id }}', 'ada-1'],
    ['a default', '{{ nobody | default: "friend" }}', 'friend'],
    ['an unknown variable', '[{{ nobody.at.all }}]', '[]'],
    ['an unknown filter', '{{ first_name | twist }}', 'Ada'],
    ['a condition', '{% if level == "5" %}gold{% else %}new{% endif %}', 'gold'],
    ['a loop', '{% for item in items %}{{ item.name }};{% endfor %}', 'a;b;'],
    ['JSON', '{{ quote | json }}', '"a \\"b\\"\\n"'],
    ["the world's date", "{{ 'now' | date: '%Y-%m-%d %H:%M' }}", '2026-06-01 00:00'],
    ['a given date', "{{ '2020-02-03' | date: '%d.%m.%Y' }}", '03.02.2020'],
    ['raw text', '{% raw %}{{ x }}{% endraw %}', '{{ x }}'],
  ])('renders %s', (_name, source, text) => {
    const variables = {
      first_name: 'Ada',
      level: '5',
      quote: 'a "b"\n',
      items: [{ name: 'a' }, { name: 'b' }],
      user: { external_id: 'ada-1' },
    }
    expect(render(source, variables)).toEqual({ text })
  })

  it.each([
    ["{{ 'https://example.com/a?b=c' | track_link }}", 'short(https://example.com/a?b=c)'],
    ['{{ url | track_link }}', 'short(http://example.com)'],
    ["{{ 'app://home' | track_link }}", 'app://home'],
    ['{{ nothing | track_link }}', ''],
  ])('shortens links of the web alone: %s', (source, text) => {
    expect(render(source, { url: 'http://example.com' }).text).toBe(text)
  })

  it.each([
    ['a tag that is not closed', 'Hi {% if a %}'],
    ['an unknown tag', '{% launch %}'],
    ['a filter without its value', "{{ 'a' | append: }}"],
    ['a file', "{% include '/etc/hostname' %}"],
    ['a file in a sandbox', "{% render '../package.json' %}"],
  ])('renders empty and says why for %s', (_name, source) => {
    const { text, problem } = render(source)
    expect(text).toBe('')
    expect(problem).toBeTruthy()
  })

  it.each([
    ['a huge range', '{% for i in (1..1000000000) %}x{% endfor %}'],
    ['loops in loops', '{% for i in (1..9999) %}{% for j in (1..9999) %}x{% endfor %}{% endfor %}'],
    [
      'a text that doubles itself',
      "{% assign a = 'aaaaaaaa' %}{% for i in (1..99) %}{% assign a = a | append: a %}{% endfor %}",
    ],
  ])('gives up on %s', (_name, source) => {
    expect(render(source)).toMatchObject({ text: '', problem: expect.stringContaining('limit') })
  })

  it('is not tried again once it met a limit', () => {
    const template = createLiquid().compile(
      '{% if harmful %}{% for i in (1..1000000000) %}x{% endfor %}{% endif %}fine',
    )
    expect(template({ harmful: false }, tools).text).toBe('fine')
    const { problem } = template({ harmful: true }, tools)
    expect(template({ harmful: false }, tools)).toEqual({ text: '', problem })
  })

  it('cannot reach what objects inherit', () => {
    expect(render('{{ tag.constructor.name }}{{ tag.__proto__ }}', { tag: {} }).text).toBe('')
  })

  it('keeps its tools to itself', () => {
    const template = createLiquid().compile("{{ 'https://example.com' | track_link }}")
    expect(template({}, { ...tools, shorten: () => 'one' }).text).toBe('one')
    expect(template({}, { ...tools, shorten: () => 'two' }).text).toBe('two')
  })
})
