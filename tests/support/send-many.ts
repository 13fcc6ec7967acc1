import { number } from './onesignal-people.ts'
import type { Stage } from './onesignal-stage.ts'

/** Sends so many messages, a minute apart; gives their ids, oldest first. */
export async function sendMany({ client, world }: Stage, count: number): Promise<string[]> {
  const ids: string[] = []
  for (let at = 1; at <= count; at += 1) {
    // Each is a minute younger than the one before.
    // oxlint-disable-next-line no-await-in-loop
    const { id } = await client.messages.send({
      include_phone_numbers: [number],
      contents: { en: `Message ${at}` },
    })
    ids.push(id)
    // oxlint-disable-next-line no-await-in-loop
    await world.clock.advance('1m')
  }
  return ids
}
