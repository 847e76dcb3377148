/** Pieces of text that news copy is made of, for property tests. */
import fc from 'fast-check'

/** What a reader does not see as it stands: references, odd white space, invisible and control characters. */
const oddPieces = [
  '&amp;',
  '&nbsp;',
  '&amp;nbsp;',
  '&amp;ldquo;',
  '&#8217;',
  '&#146;',
  '&#x201C;',
  '&#0;',
  '&#xD800;',
  '&bogus;',
  '&',
  ';',
  'AT&T',
  '&amp;amp;lt;',
  '&NewLine;',
  '&shy;',
  '&#7;',
  '&#128514;',
  '&ngE;',
  '&zwj;',
  ' ',
  '  ',
  '\t',
  '\n',
  '\r\n',
  '\r',
  '\n\n',
  '\v',
  '\f',
  '\u0085',
  '\u00a0',
  '\u2003',
  '\u2028',
  '\u202f',
  '\u3000',
  '\u1680',
  '\u200b',
  '\u2060',
  '\ufeff',
  '\u00ad',
  '\u00ad\n',
  '-\n',
  '-\r\n    ',
  '‐\n',
  '\u200c',
  '\u200d',
  '\u200e',
  '\u202a',
  '\u2066',
  '\0',
  '\x03',
  '\x1b',
  '\x7f',
  '\x92',
  '\ud83d',
  '\ude00',
  '👩\u200d🚒',
  'क्\u200dष',
  'می\u200cخواهم',
  '\ufffd'
]

const words = ['kota', 'Rini', 'harga', '22.', '(5/3)', '“Ya,”', '-', '–', 'anak-anak', 'Ω', '𝒜', '...', '12,5', 'e']

/** Any text, with all that makes copy hard to read. */
export const copy: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(fc.constantFrom(...oddPieces), fc.constantFrom(...words), fc.string({unit: 'binary', maxLength: 4})),
    {maxLength: 40}
  )
  .map((pieces) => pieces.join(''))
