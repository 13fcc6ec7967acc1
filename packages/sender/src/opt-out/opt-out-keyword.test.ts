import { describe, expect, it } from 'vitest'
import { unchecked } from '../testing/texts.ts'
import { optOutKeyword } from './opt-out-keyword.ts'

describe('optOutKeyword', () => {
  it.each([
    'STOP',
    'STOPALL',
    'STOP ALL',
    'UNSUBSCRIBE',
    'CANCEL',
    'END',
    'QUIT',
    'ARRET',
    'OPTOUT',
    'REVOKE',
    'stop',
    ' Stop. ',
    '"STOP"',
    'stop!!!',
    'Stop-All',
    'opt out',
    'Opt-Out',
    'Arrêt',
    'ＳＴＯＰ',
    'stop 🛑',
    'un subscribe\n',
  ])('takes %j for a wish to stop', (text) => {
    expect(optOutKeyword(text)).toBe('stop')
  })

  it.each(['START', 'start', 'Unstop.', ' Start! '])('takes %j for a wish to start', (text) => {
    expect(optOutKeyword(text)).toBe('start')
  })

  it.each(['HELP', 'help?', 'Info'])('takes %j for a wish for help', (text) => {
    expect(optOutKeyword(text)).toBe('help')
  })

  it.each([
    '',
    '   ',
    '👍',
    '?!',
    'Stop by the shop?',
    'please stop',
    'dont stop',
    'STOPP',
    'STOP1',
    'weekend',
    'restart',
    'YES',
    'Y',
    'no',
  ])('takes %j for an ordinary text', (text) => {
    expect(optOutKeyword(text)).toBeUndefined()
  })

  it('takes words of your own as it takes the usual ones', () => {
    const options = { stop: ['basta'], start: ['YES'], help: ['¿Qué?'] }
    expect(optOutKeyword('Basta!', options)).toBe('stop')
    expect(optOutKeyword('yes', options)).toBe('start')
    expect(optOutKeyword('QUE', options)).toBe('help')
    expect(optOutKeyword('stop', options)).toBe('stop')
  })

  it('takes a word for a wish to stop that is listed for both', () => {
    expect(optOutKeyword('PAUSE', { start: ['PAUSE'], stop: ['PAUSE'] })).toBe('stop')
    expect(optOutKeyword('END', { start: ['END'] })).toBe('stop')
  })

  it('takes no text for a word of your own that has no letter', () => {
    expect(optOutKeyword('👎', { stop: ['👎'] })).toBeUndefined()
  })

  it.each<[setting: string, text: unknown, options: unknown]>([
    ['optOutKeyword.text', null, {}],
    ['optOutKeyword.text', 5, {}],
    ['optOutKeyword', 'STOP', null],
    ['optOutKeyword.stop', 'STOP', { stop: 'STOP' }],
    ['optOutKeyword.help', 'STOP', { help: [5] }],
    ['optOutKeyword.stopp', 'STOP', { stopp: [] }],
  ])('refuses a wrong %s: %j, %j', (setting, text, options) => {
    const ask = () => optOutKeyword(unchecked(text), unchecked(options))
    expect(ask).toThrow(expect.objectContaining({ name: 'ConfigurationError', setting }))
  })
})
