import { eventBody } from '../event-body.ts'

type Variables = Readonly<Record<string, unknown>>

const tag = /\{\{ ?(.+?) ?\}\}/g
const loop = /\{% for (\w+) in ([\w.]+) %\}(.*?)\{% endfor %\}/g
const choice = /\{% if ([\w.]+) contains '([^']+)' %\}(.*?)\{% else %\}(.*?)\{% endif %\}/g

/** Renders {@link eventBody} with the part of Liquid that it uses, as OneSignal would with these variables. */
export function renderEventBody(variables: Variables, hasUrlEncode = true): string {
  const render = (template: string, scope: Variables): string =>
    template
      .replace(choice, (_, path: string, part: string, yes: string, no: string) =>
        render(textOf(valueOf(path, scope)).includes(part) ? yes : no, scope),
      )
      .replace(loop, (_, name: string, path: string, inner: string) =>
        Object.entries(valueOf(path, scope) ?? {})
          .map((pair) => render(inner, { ...scope, [name]: pair }))
          .join(''),
      )
      .replace(tag, (_, expression: string) => {
        const [path = '', filter] = expression.split(' | ')
        const text = path.startsWith("'") ? path.slice(1, -1) : textOf(valueOf(path, scope))
        return filter === 'url_encode' && hasUrlEncode ? urlEncode(text) : text
      })
  return render(eventBody, variables)
}

function valueOf(path: string, scope: Variables): unknown {
  const keys = path.replaceAll(/\[(\d)\]/g, '.$1').split('.')
  // Any value can be asked for a key; what has none of that name answers undefined.
  return keys.reduce<unknown>((value, key) => (value as Variables | undefined)?.[key], scope)
}

function textOf(value: unknown): string {
  return ['string', 'number', 'boolean'].includes(typeof value) ? String(value) : ''
}

function urlEncode(text: string): string {
  return encodeURIComponent(text).replaceAll('%20', '+')
}
