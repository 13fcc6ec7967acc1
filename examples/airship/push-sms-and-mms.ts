// Pushes a text and then a picture to one number. One push carries an SMS or an MMS, never both: that does not compile.
import { createAirship } from '@textwire/airship'
import { createMockServer, defaultAirshipProject } from '@textwire/mock-server'

const world = createMockServer()
const { appKey, masterSecret, sender } = defaultAirshipProject
const airship = createAirship({ appKey, masterSecret, fetch: world.fetch })

const pair = { msisdn: '15035556789', sender }
await airship.sms.register({ ...pair, opted_in: new Date() })

await airship.push.send({
  audience: { sms_id: pair },
  device_types: ['sms'],
  notification: { sms: { alert: 'Doors open at eight.' } },
  message_type: 'transactional',
})
await airship.push.send({
  audience: { sms_id: pair },
  device_types: ['sms'],
  notification: {
    mms: {
      fallback_text: 'Your ticket: https://example.com/ticket',
      slides: [
        {
          text: 'Your ticket',
          media: { url: 'https://example.com/ticket.png', content_type: 'image/png' },
        },
      ],
    },
  },
})

for (const { text, media } of world.phone('+15035556789').inbox) console.log(text, media)
