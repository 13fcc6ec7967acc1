/** The types that a union of events knows by name. */
type KnownType<Event> = Event extends { readonly type: infer Type extends string }
  ? string extends Type
    ? never
    : Type
  : never

/**
 * Whether an event is of one of the types, which are then all that the compiler takes it for. A comparison of `event.type`
 * would leave the events of types that nobody knows yet among them.
 *
 * @example
 * ```ts
 * import { createAirship, isEvent } from '@textwire/airship'
 *
 * const airship = createAirship()
 * for await (const event of airship.events.stream({ start: 'LATEST' })) {
 *   if (isEvent(event, 'SHORT_LINK_CLICK')) console.log(event.body.properties?.original_url)
 * }
 * ```
 */
export function isEvent<
  Event extends { readonly type: string },
  Type extends KnownType<Event> & string,
>(
  event: Event,
  ...types: readonly [Type, ...Type[]]
): event is Extract<Event, { readonly type: Type }> {
  // A list of some texts does not say whether it holds another.
  return (types as readonly string[]).includes(event.type)
}
