import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {plain, readable} from '../../src/source/plain.ts'
import {copy} from './copy.ts'

describe('plain', () => {
  it.each([
    ['leaves what is plain', 'Harga kopi naik 5%.', 'Harga kopi naik 5%.'],
    ['leaves dashes and curly quotes', '“Ya” – kata Rini — ‘itu’ …', '“Ya” – kata Rini — ‘itu’ …'],
    ['trims both ends', ' \t kota \n', 'kota'],
    ['has nothing to show of white space', ' \n\u00a0\t', ''],
    ['makes white space one blank', 'a  b\tc\nd\r\n e\u00a0f\u2003g\u202fh\u3000i\fj\u0085k', 'a b c d e f g h i j k'],
    ['makes mixed white space one blank', 'a &nbsp;\u200b\n b', 'a b'],
    ['drops zero-width characters', 'ko\u200bta\u2060 la\ufeffma se\u00adkali', 'kota lama sekali'],
    ['drops control characters', '\x01kota\x03 \x1blama\x7f\x92', 'kota lama'],
    ['drops what hides between blanks', 'a \u200b b', 'a b'],
    ['drops a joiner between Latin letters', 'ko\u200dta\u200c', 'kota'],
    ['drops a direction mark before Latin letters', '\u200eBaca \u2066juga\u2069', 'Baca juga'],
    ['keeps joiners in emoji', '👩\u200d🚒 dan 🏳\ufe0f\u200d🌈', '👩\u200d🚒 dan 🏳\ufe0f\u200d🌈'],
    ['keeps joiners where letters need them', 'می\u200cخواهم क्\u200dष', 'می\u200cخواهم क्\u200dष']
  ])('%s', (_, raw, shown) => {
    expect(plain(raw)).toBe(shown)
  })
})

describe('character references', () => {
  it.each([
    ['named', 'Rini &amp; Budi &lt;kota&gt; &ldquo;Ya&rdquo; caf&eacute;', 'Rini & Budi <kota> “Ya” café'],
    ['numeric', '&#8217;&#x2019;&#X2019;&#00039;', "’’’'"],
    ['numeric in the range that HTML reads as windows-1252', '&#145;kota&#146; &#x96; &#128;', '‘kota’ – €'],
    ['white space', 'a&nbsp;&#160;b&Tab;c&#10;d', 'a b c d'],
    ['invisible', 'ko&shy;ta&#8203; la&zwj;ma&#7;', 'kota lama'],
    ['of two code units', '&#128514;', '😂'],
    ['escaped twice', '&amp;nbsp;Kota&amp;nbsp;lama&amp;ldquo;&amp;#8221;&#38;amp;', 'Kota lama“”&'],
    ['escaped three times, read through two layers', 'a&amp;amp;lt;b', 'a&lt;b'],
    ['an escaped ampersand that starts none', 'AT&amp;T; R&amp;D', 'AT&T; R&D']
  ])('are read: %s', (_, raw, shown) => {
    expect(plain(raw)).toBe(shown)
  })

  it.each([
    'AT&T',
    'R&D;',
    'Q&A',
    '&nbsp kota',
    '&amp',
    '&bogus;',
    '&;',
    '&#;',
    '&#x;',
    '&#0;',
    '&#xD800;',
    '&#1114112;',
    '&#99999999999;'
  ])('are not seen in %s', (raw) => {
    expect(plain(raw)).toBe(raw)
  })
})

describe('UTF-8 that was read as windows-1252', () => {
  it.each([
    ['a dash and quotation marks', 'SENTANI â€“ â€œCukup,â€\u009d ujarnya', 'SENTANI – “Cukup,” ujarnya'],
    ['a quotation mark whose last byte is gone', 'â€œCukup,â€ ujarnya', '“Cukup,” ujarnya'],
    ['an apostrophe, a currency, a trade mark', 'itâ€™s â‚¬5 Contohâ„¢', 'it’s €5 Contoh™'],
    ['letters', 'Ã©tÃ© niÃ±o SÃ£o SÃƒO Ã‰cole fragilitÃ\u00a0 garÃ§on', 'été niño São SÃO École fragilità garçon'],
    ['a no-break space', 'a Â\u00a0b Â© Â°C', 'a b © °C'],
    ['a no-break space that has become another', 'a\nÂ \nb fragilitÃ  nota', 'a b fragilità nota'],
    ['the mistake made twice', 'itÃ¢â‚¬â„¢s', 'it’s'],
    ['an emoji', 'ðŸ˜€ ya', '😀 ya'],
    ['letters of the east', 'KovaÄ‡ i Å¡kola', 'Kovać i škola']
  ])('is read aright: %s', (_, raw, shown) => {
    expect(plain(raw)).toBe(shown)
  })

  it.each(['MANHÃ” disse', 'a pâté, l’âge', 'Âge', 'SÃO PAULO', 'IRMû', 'TÂ»', 'Ångström', 'Ärzte', 'â', 'hâ…»'])(
    'is not seen in %s',
    (raw) => {
      expect(plain(raw)).toBe(raw)
    }
  )
})

describe('copy cut into words', () => {
  it.each([
    ['full stops and commas', 'Harga naik , katanya . Hari ini , dewan .', 'Harga naik, katanya. Hari ini, dewan.'],
    ['a domain', 'TEMPO . CO , Jakarta', 'TEMPO.CO, Jakarta'],
    ['a domain of three parts', 'tempo . co . id naik', 'tempo.co.id naik'],
    ['dots that stand for words', 'ia . . . diam', 'ia . . . diam'],
    ['figures', 'naik .5 dan ,7', 'naik .5 dan ,7']
  ])('is seen without the blanks: %s', (_, raw, shown) => {
    expect(plain(raw)).toBe(shown)
  })
})

describe('left-over tags', () => {
  it.each([
    ['inline ones', '<strong>IPOH:</strong> Polis <a href="https://contoh.my">tiba</a>.<br />', 'IPOH: Polis tiba.'],
    ['those that part', 'satu<br>dua<p class="x">tiga</p>', 'satu dua tiga'],
    ['escaped ones', '&lt;b&gt;satu&lt;/b&gt; dua', 'satu dua'],
    ['comments', 'satu<!-- iklan --> dua', 'satu dua']
  ])('are not seen: %s', (_, raw, shown) => {
    expect(plain(raw)).toBe(shown)
  })

  it.each(['ORVAL AG <ORVZ.Z>', 'Telfer <T> and <BR>', '<ANNOTATION>', 'a < b > c', '<3', '<Lihat foto>'])(
    'are not seen in %s',
    (raw) => {
      expect(plain(raw)).toBe(raw)
    }
  )
})

describe('a word that a line break cuts', () => {
  it.each([
    ['after its own hyphen', 'fat-\n    free', 'fat-free'],
    ['with another line end', 'anak-\r\nanak, ibu-\ribu', 'anak-anak, ibu-ibu'],
    ['after a soft hyphen', 'peme\u00ad\nrintah', 'pemerintah'],
    ['of another script', 'юго-\nвосток', 'юго-восток']
  ])('is whole again: %s', (_, raw, shown) => {
    expect(plain(raw)).toBe(shown)
  })

  it.each([
    ['a dash', 'kota -\nlama', 'kota - lama'],
    ['a number', 'Covid-\n19', 'Covid- 19'],
    ['two dashes', 'kota--\nlama', 'kota-- lama'],
    ['a blank line', 'fat-\n\nfree', 'fat- free'],
    ['no line break', 'pra- dan pasca', 'pra- dan pasca'],
    ['a blank before the break', 'fat- \nfree', 'fat- free']
  ])('is none: %s', (_, raw, shown) => {
    expect(plain(raw)).toBe(shown)
  })
})

describe('readable', () => {
  it('needs no way back where a reader sees the source as it stands', () => {
    expect(readable('xx Harga naik. yy', 3, 14)).toEqual({text: 'Harga naik.'})
    expect(readable('Harga naik.  ', 0, 13)).toEqual({text: 'Harga naik.'})
  })

  it('gives the way back to what each character stands for', () => {
    const source = 'x a&amp;b\n  c'
    const {text, way} = readable(source, 2, source.length)
    expect(text).toBe('a&b c')
    const shown = [...text].map((_, index) => source.slice(way?.startOf(index), way?.endOf(index)))
    expect(shown).toEqual(['a', '&amp;', 'b', '\n  ', 'c'])
  })

  it('gives the way back when only blanks stand in front', () => {
    const {text, way} = readable('  kota', 0, 6)
    expect(text).toBe('kota')
    expect([...text].map((_, index) => way?.startOf(index))).toEqual([2, 3, 4, 5])
  })

  it('needs no way back where a line ends between two words, for a blank stands for one character', () => {
    expect(readable('kota\nlama', 0, 9)).toEqual({text: 'kota lama'})
  })

  it('leads nowhere from where no character is', () => {
    const {way} = readable('a\n  b', 0, 5)
    expect([-1, 3, Number.NaN].map((index) => [way?.startOf(index), way?.endOf(index)])).toEqual(
      Array.from({length: 3}, () => [undefined, undefined])
    )
  })

  const slices = fc.tuple(copy, fc.nat(), fc.nat()).map(([source, one, other]) => {
    const [start, end] = [one % (source.length + 1), other % (source.length + 1)].sort((a, b) => a - b) as [
      number,
      number
    ]
    return {source, start, end}
  })

  it('shows the same as plain', () => {
    fc.assert(
      fc.property(slices, ({source, start, end}) => {
        expect(readable(source, start, end).text).toBe(plain(source.slice(start, end)))
      }),
      {numRuns: 1000}
    )
  })

  it('leads back in order, inside the slice, from each code unit', () => {
    fc.assert(
      fc.property(slices, ({source, start, end}) => {
        const {text, way} = readable(source, start, end)
        fc.pre(way !== undefined)
        expect(way?.length).toBe(text.length)
        let before = {start, end: start}
        for (let index = 0; index < text.length; index++) {
          const here = {start: way?.startOf(index) as number, end: way?.endOf(index) as number}
          expect(here.start).toBeGreaterThanOrEqual(before.start)
          expect(here.end).toBeGreaterThanOrEqual(before.end)
          expect(here.start).toBeLessThan(here.end)
          expect(here.end).toBeLessThanOrEqual(end)
          before = here
        }
      }),
      {numRuns: 1000}
    )
  })

  it('leads back to characters that look the same, but for blanks and references', () => {
    fc.assert(
      fc.property(slices, ({source, start, end}) => {
        const {text, way} = readable(source, start, end)
        for (let index = 0; index < text.length; index++) {
          const from = way?.startOf(index) ?? start + index
          const raw = source.slice(from, way?.endOf(index) ?? from + 1)
          if (text[index] === ' ' || text[index] === raw) continue
          if (raw.length === 1) expect(raw).toBe('Ã')
          else expect(raw).toMatch(/^(?:&.*;|[ÂÃâ].+)$/u)
        }
      }),
      {numRuns: 500}
    )
  })

  it('shows no white space but single blanks between visible characters, and no control character', () => {
    fc.assert(
      fc.property(copy, (source) => {
        const text = plain(source)
        expect(text).toBe(text.trim())
        // biome-ignore lint/suspicious/noControlCharactersInRegex: they must not be there.
        expect(text).not.toMatch(/[^\S ]| {2}|[\x00-\x1f\x7f-\x9f\u200b\u2060\u00ad\ufeff]/)
      }),
      {numRuns: 1000}
    )
  })

  it('takes time in proportion to the length of the text', () => {
    const time = (size: number) => {
      const text = 'kata-\nkata &amp;nbsp; \u200d'.repeat(size)
      const start = process.cpuUsage()
      plain(text)
      return process.cpuUsage(start).user / 1000
    }
    time(2000)
    expect(time(80_000)).toBeLessThan(Math.max(4, time(10_000)) * 40)
  })
})
