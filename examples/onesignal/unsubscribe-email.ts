// The page behind an "unsubscribe" link of one's own: the link carries a token that OneSignal put into the e-mail, and the
// token alone is enough. No key is needed, and none is sent.
import { createMockServer, defaultOneSignalApp } from '@textwire/mock-server'
import { AuthError, createOneSignal } from '@textwire/onesignal'

const world = createMockServer()
const onesignal = createOneSignal({ ...defaultOneSignalApp, fetch: world.fetch })
const app = world.onesignal.app()

const newsletter = {
  email_to: ['ann@example.com'],
  email_subject: 'November',
  email_body: '<p>News.</p>',
} as const
const { id } = await onesignal.messages.send(newsletter)
const link = `https://shop.example/unsubscribe?m=${id}&t=${app.unsubscribeToken(id, 'ann@example.com')}`

/** What the page does with the address that it was opened with. */
async function unsubscribe(url: string) {
  const { searchParams } = new URL(url)
  const [message = '', token = ''] = ['m', 't'].map((name) => searchParams.get(name) ?? '')
  try {
    await onesignal.subscriptions.unsubscribeWithToken(message, token)
    return 'You get no more e-mails from us.'
  } catch (error) {
    if (!(error instanceof AuthError)) throw error
    return 'This link is not valid.'
  }
}

console.log('a made-up link:', await unsubscribe(`${link}x`))
console.log('the real one:', await unsubscribe(link))
console.log('a key was sent:', 'authorization' in (world.requests.at(-1)?.headers ?? {}))

const next = await onesignal.messages.send(newsletter)
console.log('the next newsletter goes to', next.id === '' ? 'nobody' : 'Ann')
process.exitCode = next.id === '' ? 0 : 1
