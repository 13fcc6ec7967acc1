import * as fc from 'fast-check'

/** Numbers in E.164: 8 to 15 digits, the first of them not 0; those of North America have 11. */
export const numbers = fc.stringMatching(/^\+(1[0-9]{10}|[2-9][0-9]{7,14})$/)

/** UUIDs of every kind that RFC 9562 has but nil, which stands for none. */
export const uuids = fc.oneof(
  fc.uuid(),
  fc.uuid().map((id) => id.toUpperCase()),
  fc.constant('ffffffff-ffff-ffff-ffff-ffffffffffff'),
)

/** Plain values as JSON has them. */
export const json = fc.object({
  maxDepth: 2,
  maxKeys: 5,
  values: [fc.string({ maxLength: 20 }), fc.integer(), fc.boolean(), fc.constant(null)],
})
