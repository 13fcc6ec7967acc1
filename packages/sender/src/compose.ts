import type { CheckedSender } from './checked-sender.ts'
import { guard } from './guard.ts'
import type { Layer } from './layer.ts'
import { withLayer } from './with-layer.ts'

/** Puts layers before a sender, the first of them outermost; none of them is given something that rejects. */
export const compose = (through: CheckedSender, layers: readonly Layer[]): CheckedSender =>
  layers.reduceRight<CheckedSender>((next, layer) => withLayer(layer, next), guard(through))
