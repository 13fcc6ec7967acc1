import { isOneSignalError, TextwireError } from '@textwire/onesignal'
import type { OneSignal } from '@textwire/onesignal'

/**
 * The route that a page calls to have its user texted: `export const POST = createTextRoute(…)` in Next.js.
 *
 * It is told who, never which number: a route that texts whatever number it is given texts anybody in the shop's name.
 */
export function createTextRoute(onesignal: OneSignal, sender: string) {
  return async (request: Request): Promise<Response> => {
    const { userId } = (await request.json()) as { userId?: unknown }
    if (typeof userId !== 'string' || userId === '') return answer(400, 'whom?')
    try {
      const phone = await phoneOf(onesignal, userId)
      if (phone === undefined) return answer(404, 'no number')
      const result = await onesignal.messages.send({
        include_phone_numbers: [phone],
        name: 'Order ready',
        sms_from: sender,
        // The guide writes `cn`, which is no language of OneSignal's: Chinese is `zh`, or `zh-Hans` and `zh-Hant`.
        contents: {
          en: 'Your coffee is ready at the counter.',
          zh: '您的咖啡做好了，请到柜台取。',
        },
      })
      return result.id ? answer(202, result.id) : answer(409, result.reason ?? 'not sent')
    } catch (error) {
      if (isOneSignalError(error, 'subscriptionNotFound')) return answer(404, 'no such user')
      if (TextwireError.is(error)) return answer(502, error.code)
      throw error
    }
  }
}

const answer = (status: number, message: string) => Response.json({ message }, { status })

async function phoneOf(onesignal: OneSignal, userId: string): Promise<string | undefined> {
  const { subscriptions = [] } = await onesignal.users.view({ external_id: userId })
  return subscriptions.find(({ type }) => type === 'SMS')?.token
}
