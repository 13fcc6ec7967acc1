import { type Fields, isFields } from '../read/values.ts'
import type { Known } from './fill-in.ts'

/** What stands under a name such as `user.first_name`, by own fields alone; undefined when nothing does. */
export function valueIn(values: Fields, name: string): Known {
  if (Object.hasOwn(values, name)) return { value: values[name] }
  const [first = '', ...rest] = name.split('.')
  const inner = Object.hasOwn(values, first) ? values[first] : undefined
  return rest.length > 0 && isFields(inner) ? valueIn(inner, rest.join('.')) : undefined
}
