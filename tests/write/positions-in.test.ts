import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {createConverter} from '../../src/index.ts'
import {makeToUnit, withPositionsIn} from '../../src/write/positions-in.ts'

describe('positions in other units', () => {
  it('count what comes before, whatever the text is', () => {
    const texts = fc.string({
      unit: fc.oneof(fc.constantFrom('a', '\n', 'é', '–', '😀', '\ud83d'), fc.string({unit: 'binary'}))
    })
    fc.assert(
      fc.property(texts, (text) => {
        const [points, bytes] = [makeToUnit(text, 'codepoints'), makeToUnit(text, 'bytes')]
        let at = 0
        for (const character of text) {
          expect(points?.(at) ?? at).toBe([...text.slice(0, at)].length)
          expect(bytes?.(at) ?? at).toBe(Buffer.byteLength(text.slice(0, at)))
          at += character.length
        }
        expect(points?.(at) ?? at).toBe([...text].length)
        expect(bytes?.(at) ?? at).toBe(Buffer.byteLength(text))
      })
    )
  })

  it('are those of each item, and leave what is carried alone', async () => {
    const text =
      'Contoh.com, Jakarta - 😀 Pasar “lama” itu dibuka lagi pada Senin pagi.\n\nAdvertisement\n\nPasar itu ramai sejak pagi hari.'
    const meta = {position: {start: 1, end: 2}}
    for (const positionsIn of ['codepoints', 'bytes'] as const) {
      const {convert} = await createConverter({to: 'jsonl', positions: true, positionsIn})
      const record = JSON.parse(convert(text, {}, meta).output)
      const encode = (part: string) => (positionsIn === 'bytes' ? Buffer.from(part) : [...part])
      const cut = ({start, end}: {start: {offset: number}; end: {offset: number}}) => {
        const part = encode(text).slice(start.offset, end.offset)
        return Buffer.isBuffer(part) ? part.toString() : (part as string[]).join('')
      }
      expect(cut(record.removed[0].position)).toBe('Advertisement')
      expect(record.removed[0].position.start).toMatchObject({line: 3, column: 1})
      const [first] = record.sections[0].blocks
      expect(cut(first.position)).toBe(first.text)
      expect(record.meta).toEqual(meta)
    }
  })

  it('are the same where there is nothing to change', () => {
    expect(makeToUnit('plain text', 'bytes')).toBeUndefined()
    expect(makeToUnit('é', 'utf16')).toBeUndefined()
    const value = {
      position: {start: {line: 1, column: 2, offset: 1}, end: {line: 1, column: 3, offset: 2}},
      rest: [null]
    }
    expect(withPositionsIn(value, (offset) => 2 * offset)).toEqual({
      position: {start: {line: 1, column: 3, offset: 2}, end: {line: 1, column: 5, offset: 4}},
      rest: [null]
    })
  })
})
