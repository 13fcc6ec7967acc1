import type { CheckedSender } from './checked-sender.ts'
import { guard } from './guard.ts'
import type { Layer } from './layer.ts'

/** Puts layers before a sender, the first of them outermost; none of them is given something that rejects. */
export const compose = (through: CheckedSender, layers: readonly Layer[]): CheckedSender =>
  layers.reduceRight<CheckedSender>(
    (next, layer) => ({ ...guard(layer.wrap(next)), name: through.name }),
    guard(through),
  )
