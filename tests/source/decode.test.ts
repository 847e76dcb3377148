import {Buffer} from 'node:buffer'
import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {BinaryInputError, decode, needsDetector, UnknownEncodingError} from '../../src/source/decode.ts'
import {detectEncoding} from '../../src/source/detect-encoding.ts'

const bytes = (...parts: (string | number[])[]): Uint8Array =>
  Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part, 'utf8') : Buffer.from(part))))

const utf16be = (text: string): Uint8Array => Buffer.from(text, 'utf16le').swap16()

const copy = 'KOTA LAMA – “Kereta itu penuh,” kata Rini, Senin.\n'
const ascii = 'KOTA LAMA - Kereta itu berangkat penuh pada Senin pagi.\nPenumpang naik sejak pukul enam.\n'

// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for.
const controls = /[\0-\x08\x0e-\x1f\x7f]/

describe('Unicode', () => {
  it('reads UTF-8, and nothing is in doubt', () => {
    expect(decode(bytes(copy))).toEqual({text: copy, encoding: 'utf-8', bom: false, certain: true, doubts: []})
  })

  it('reads no bytes as an empty text', () => {
    expect(decode(new Uint8Array())).toMatchObject({text: '', encoding: 'utf-8', certain: true})
  })

  it.each([
    ['utf-8', bytes([0xef, 0xbb, 0xbf], copy)],
    ['utf-16le', bytes([0xff, 0xfe], [...Buffer.from(copy, 'utf16le')])],
    ['utf-16be', bytes([0xfe, 0xff], [...utf16be(copy)])]
  ])('takes the byte order mark of %s off and remembers it', (encoding, input) => {
    expect(decode(input)).toEqual({text: copy, encoding, bom: true, certain: true, doubts: []})
  })

  it('takes off one byte order mark only', () => {
    expect(decode(bytes([0xef, 0xbb, 0xbf], [0xef, 0xbb, 0xbf], 'a')).text).toBe('\ufeffa')
  })

  it.each([
    ['utf-16le', new Uint8Array(Buffer.from(ascii, 'utf16le'))],
    ['utf-16be', utf16be(ascii)]
  ])('knows %s without a mark by its NUL bytes, and says that it guessed', (encoding, input) => {
    const decoded = decode(input)
    expect(decoded).toMatchObject({text: ascii, encoding, bom: false, certain: false})
    expect(decoded.doubts[0]).toContain(encoding)
  })

  it('says so when UTF-16 is cut in the middle of a character', () => {
    const decoded = decode(bytes([0xff, 0xfe], [...Buffer.from('ya', 'utf16le')], [0x41]))
    expect(decoded).toMatchObject({text: 'ya\ufffd', certain: false})
    expect(decoded.doubts).toEqual(['1 character could not be read in utf-16le and became U+FFFD.'])
  })

  it('leaves a U+FFFD of the source itself to the parser', () => {
    expect(decode(bytes('Rp 5\ufffd000'))).toMatchObject({text: 'Rp 5\ufffd000', certain: true, doubts: []})
  })

  it('reads a view into a larger buffer as what it is', () => {
    expect(decode(bytes('xxkotaxx').subarray(2, 6)).text).toBe('kota')
  })
})

describe('damaged UTF-8', () => {
  it('keeps what is UTF-8 and reads other bytes as windows-1252, so that neither is lost', () => {
    const decoded = decode(bytes('“Kafe” di “Kota” – Caf', [0xe9], ' lama'))
    expect(decoded).toMatchObject({text: '“Kafe” di “Kota” – Café lama', encoding: 'utf-8', certain: false})
    expect(decoded.doubts).toEqual(['1 byte is not UTF-8 and read as windows-1252, the first at byte 33.'])
  })

  it('counts the byte order mark when it says where', () => {
    expect(decode(bytes([0xef, 0xbb, 0xbf], 'a', [0xff])).doubts[0]).toContain('at byte 5')
  })

  it('reads a file that is cut inside a character', () => {
    const decoded = decode(bytes('“Kereta” ', [0xe2, 0x80]))
    expect(decoded.text).toBe('“Kereta” â€')
    expect(decoded.doubts[0]).toContain('2 bytes')
  })

  it('never makes a U+FFFD, whatever the bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({minLength: 1, maxLength: 60}), (input) => {
        const text = Buffer.from(input).toString('latin1')
        fc.pre(!text.includes('\xef\xbf\xbd') && !controls.test(text) && !/^(?:\xff\xfe|\xfe\xff)/.test(text))
        expect(decode(input).text).not.toContain('\ufffd')
      })
    )
  })
})

describe('other encodings', () => {
  it('reads ASCII with curly quotes and dashes as windows-1252 without asking the detector', () => {
    const detect = () => expect.fail('asked')
    const decoded = decode(bytes([0x93], 'Ya', [0x94], ' ', [0x96], ' kata Rini', [0x85]), {detect})
    expect(decoded).toMatchObject({text: '“Ya” – kata Rini…', encoding: 'windows-1252', certain: false})
    expect(decoded.doubts).toHaveLength(1)
  })

  it('reads windows-1252 without a detector, all 256 bytes of it one to one', () => {
    const all = Uint8Array.from({length: 128}, (_, index) => index + 128)
    const {text} = decode(all, {encoding: 'latin1'})
    expect(new Set(text).size).toBe(128)
    expect(text.slice(0, 6)).toBe('€\u0081‚ƒ„…')
    expect(text.slice(-3)).toBe('ýþÿ')
  })

  const japanese = [
    0x93, 0x8c, 0x8b, 0x9e, 0x82, 0xcc, 0x89, 0x77, 0x82, 0xc5, 0x89, 0xef, 0x8b, 0x63, 0x82, 0xaa, 0x8a, 0x4a, 0x82,
    0xa9, 0x82, 0xea, 0x82, 0xbd, 0x81, 0x42
  ]

  it('asks the detector for the rest', () => {
    expect(decode(Uint8Array.from(japanese), {detect: detectEncoding})).toMatchObject({
      text: '東京の駅で会議が開かれた。',
      encoding: 'shift_jis',
      certain: false
    })
  })

  it.each([
    [
      'German',
      'Z\xfcrich und M\xfcnchen gr\xfc\xdfen die Stra\xdfe nach K\xf6ln.',
      'Zürich und München grüßen die Straße nach Köln.'
    ],
    ['one accent', 'The caf\xe9 on the harbour was full on Monday.', 'The café on the harbour was full on Monday.'],
    ['capitals before a quote', '\x93JOS\xc9\x94 tiba di kota pada Senin.', '“JOSÉ” tiba di kota pada Senin.']
  ])('reads Latin copy (%s) as windows-1252', (_, latin1, text) => {
    expect(decode(Buffer.from(latin1, 'latin1'), {detect: detectEncoding})).toMatchObject({
      text,
      encoding: 'windows-1252'
    })
  })

  it.each([[null], ['no-such-encoding'], ['euc-kr']])(
    'falls back on windows-1252 when the detector says %s',
    (label) => {
      const decoded = decode(Buffer.from('caf\xe9 lama', 'latin1'), {detect: () => label})
      expect(decoded).toMatchObject({text: 'café lama', encoding: 'windows-1252'})
    }
  )

  it('tells whether a detector would be asked', () => {
    expect(needsDetector(bytes(copy))).toBe(false)
    expect(needsDetector(bytes([0xff, 0xfe, 0x41, 0]))).toBe(false)
    expect(needsDetector(Uint8Array.from(japanese))).toBe(true)
  })
})

describe('an encoding that is given', () => {
  it('is used under any of its labels, and certain', () => {
    const input = Buffer.from('caf\xe9', 'latin1')
    expect(decode(input, {encoding: 'ISO-8859-1'})).toEqual({
      text: 'café',
      encoding: 'windows-1252',
      bom: false,
      certain: true,
      doubts: []
    })
  })

  it('leaves the byte order of "utf-16" to the mark', () => {
    expect(decode(bytes([0xfe, 0xff], [...utf16be('kota')]), {encoding: 'UTF-16'})).toMatchObject({
      text: 'kota',
      bom: true
    })
  })

  it('is doubted when the byte order mark says otherwise', () => {
    const decoded = decode(bytes([0xef, 0xbb, 0xbf], 'a'), {encoding: 'windows-1252'})
    expect(decoded).toMatchObject({text: 'ï»¿a', bom: false, certain: false})
    expect(decoded.doubts[0]).toContain('begin as utf-8')
  })

  it('is doubted when bytes do not fit it', () => {
    const decoded = decode(bytes([0x82, 0xcc, 0x82]), {encoding: 'shift_jis'})
    expect(decoded).toMatchObject({text: 'の\ufffd', certain: false})
  })

  it('that nobody knows is an error with a cure', () => {
    expect(() => decode(bytes('a'), {encoding: 'utf9'})).toThrow(UnknownEncodingError)
    expect(() => decode(bytes('a'), {encoding: 'utf9'})).toThrow('"utf9". Use a WHATWG name such as utf-8')
  })

  it('lets NUL bytes pass', () => {
    expect(decode(bytes('a\0b'), {encoding: 'utf-8'}).text).toBe('a\0b')
  })
})

describe('binary input', () => {
  it.each([
    ['a NUL in text', bytes('kota\0lama'), 'byte 5 is NUL'],
    ['a picture', bytes([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d]), 'NUL'],
    ['many control characters', bytes('\x01\x02\x03\x04\x05\x06\x0e\x0f\x10\x11 data'), 'control characters'],
    ['UTF-32', bytes([0xff, 0xfe, 0, 0, 0x41, 0, 0, 0]), 'iconv']
  ])('is refused: %s', (_, input, message) => {
    expect(() => decode(input)).toThrow(BinaryInputError)
    expect(() => decode(input)).toThrow(message)
  })

  it('is not what wire copy with its few control characters is', () => {
    const wire = '\x05\x05\x05\x16\x16\x01f0704 reute\nr f BC-KOPI 02-26 0135\n\x02Harga kopi naik.\n\x03'
    expect(decode(bytes(wire)).text).toBe(wire)
  })
})

describe('for any text', () => {
  it('decoding undoes encoding', () => {
    fc.assert(
      fc.property(fc.string({unit: 'grapheme', maxLength: 200}), fc.boolean(), (text, bom) => {
        fc.pre(!controls.test(text) && !/\ufffd|^\ufeff/.test(text))
        const input = bom ? bytes([0xef, 0xbb, 0xbf], text) : bytes(text)
        expect(decode(input)).toEqual({text, encoding: 'utf-8', bom, certain: true, doubts: []})
      })
    )
  })
})
