import { createAirship } from '@textwire/airship'
import { createOneSignal, isMessageSent } from '@textwire/onesignal'
import { parseE164, toMsisdn } from '@textwire/phone'
import { mmsOf, smsOf } from './messages.ts'
import type { Transcript } from './transcript.ts'

/**
 * The steps that real services can take. Faults and the phone's side are the mock server's, so they are left out;
 * look at the phone in your hand instead. Only the providers with credentials in the environment take part.
 */
export async function onTheRealServices(transcript: Transcript): Promise<void> {
  const { TEXTWIRE_TO: to, ONESIGNAL_API_KEY: apiKey, AIRSHIP_APP_KEY: appKey } = process.env
  if (to === undefined || (apiKey === undefined && appKey === undefined)) {
    throw new Error(
      'set TEXTWIRE_TO to your own number, and ONESIGNAL_APP_ID with ONESIGNAL_API_KEY, or AIRSHIP_APP_KEY with ' +
        'AIRSHIP_MASTER_SECRET and AIRSHIP_SENDER. Nothing was sent.',
    )
  }
  const number = parseE164(to)
  if (apiKey === undefined) transcript.say('OneSignal is left out: ONESIGNAL_API_KEY is not set.')
  else await throughOneSignal(transcript, number)
  if (appKey === undefined) transcript.say('Airship is left out: AIRSHIP_APP_KEY is not set.')
  else await throughAirship(transcript, toMsisdn(number))
}

async function throughOneSignal(transcript: Transcript, number: string): Promise<void> {
  transcript.step('OneSignal: a text, and the same call again')
  const onesignal = createOneSignal()
  const key = crypto.randomUUID()
  const message = { include_phone_numbers: [number], contents: { en: 'A text from Textwire.' } }
  const first = await onesignal.messages.send(message, { idempotencyKey: key }).withResponse()
  const again = await onesignal.messages.send(message, { idempotencyKey: key }).withResponse()
  transcript.say(JSON.stringify(first.data))
  transcript.check('it was accepted', isMessageSent(first.data))
  transcript.check('the same call again is a replay', again.replayed)
}

async function throughAirship(transcript: Transcript, msisdn: string): Promise<void> {
  transcript.step('Airship: register, look up, push an SMS and an MMS')
  const sender = process.env['AIRSHIP_SENDER']
  if (sender === undefined)
    throw new Error('set AIRSHIP_SENDER to the long or short code to send from.')
  const airship = createAirship()
  await airship.sms.register({ msisdn, sender, opted_in: new Date() })
  const { channel } = await airship.sms.lookup({ msisdn, sender })
  transcript.check('the lookup finds the channel, opted in', channel.opt_in === true)
  const sms = await airship.push.send(smsOf({ msisdn, sender }, 'A text from Textwire.'))
  const media = process.env['TEXTWIRE_MEDIA']
  transcript.check('the SMS was accepted', sms.ok === true)
  if (media === undefined)
    return transcript.say('The MMS is left out: set TEXTWIRE_MEDIA to the URL of a PNG.')
  const mms = await airship.push.send(mmsOf({ msisdn, sender }, 'A picture from Textwire.', media))
  transcript.check('the MMS was accepted', mms.ok === true)
}
