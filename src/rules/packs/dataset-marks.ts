/** Marks that the makers of data sets leave in copy: where a text starts, where a summary begins, tags of their own. */
import {pattern, patternAnyCase} from '../fragments.ts'
import type {Rule} from '../types.ts'

export const dataSetMarks: readonly Rule[] = [
  {
    id: 'common/data-set-note',
    label: 'boilerplate:other',
    zone: 'anywhere',
    needs: ['annotation', 'editnote', 'note>'],
    pattern: pattern`^<(?:ANNOTATION|EDITNOTE|NOTE)>$`,
    block: {lines: 'short', most: 3, until: pattern`^</`},
    note: 'A remark to editors between two tags: short lines under the first tag belong to it.',
    examples: {
      match: ['<ANNOTATION>'],
      // The word in a sentence.
      skip: ['<ANNOTATION> is the tag that the archive puts there, its keeper said.']
    }
  },
  {
    id: 'common/data-set-mark',
    label: 'boilerplate:other',
    zone: 'anywhere',
    needs: ['.start', '.end', '@', '<', '[sep]', '[cls]'],
    pattern: patternAnyCase`^(?:\.(?:start|end)|@(?:highlights?|summary|body|title|entity)\d{0,3}|<\/?(?:annotation|editnote|doc|docid|docno|text|body|story|article|headline|dateline|byline|content|title|lp|hl|s|p|q)>|\[(?:sep|cls|eos|bos)\]|<\|?(?:endoftext|startoftext|sep|eos|bos|unk)\|?>)$`,
    examples: {
      match: ['.START', '</ANNOTATION>', '<TEXT>', '<|endoftext|>'],
      // An account; a company.
      skip: ['@highlightfm', 'ORVAL AG <ORV>', '.starting at noon']
    }
  },
  {
    id: 'common/embedded-post-inside',
    label: 'boilerplate:embed',
    zone: 'anywhere',
    extent: 'inside',
    needs: ['nstagram'],
    pattern: pattern`(?<=[.!?”"’)…\]] ?)(?:View this post on Instagram|Lihat postingan ini di Instagram|Lihat pos ini di Instagram|Lihat kiriman ini di Instagram)(?: (?:A post shared by|A photo posted by|Sebuah kiriman dibagikan oleh|Kiriman dibagikan oleh|Postingan dibagikan oleh) .{2,60}?\(@[\w.]{1,40}\)(?: (?:on|pada) .{4,40}? (?:PDT|PST|UTC))?)?`,
    examples: {
      match: [
        'Ia kembali berlatih pada Senin. View this post on Instagram A post shared by KabarContoh (@kabarcontoh) Pelatih belum memutuskan.',
        'Ia kembali berlatih. Lihat postingan ini di Instagram Sebuah kiriman dibagikan oleh Klub Contoh (@klubcontoh)'
      ],
      // Told in a sentence.
      skip: ['She asked us to view this post on Instagram and to share it.']
    }
  },
  {
    id: 'common/song-part',
    label: 'paragraph',
    zone: 'anywhere',
    needs: ['[', '('],
    pattern: patternAnyCase`^[([](?:(?:(?:repeat|final|last|guitar|piano|bass|drum|gitar|kembali ke|ulang) )?(?:intro|verse|verso|strofa|bait|chorus|pre-chorus|post-chorus|ref+|ref+rain|ref+rein|refr[aã]o|coro|korus|estribillo|ritornello|bridge|hook|rap|solo|instrumental|interlude|musik|melodi|coda|outro|ending|penutup)(?:[ -]?(?:\d{1,2}|[ivx]{1,4}))?(?: ?[:x×-] ?.{1,40})?|(?:(?:o+h?|a+h?|hey|yeah|la|na|du|da|do|doo|wo+|woah|uh|hu|ho|ye|mm+|hm+)[ ,-]{1,2}){1,7}(?:o+h?|a+h?|hey|yeah|la|na|du|da|do|doo|wo+|woah|uh|hu|ho|ye|mm+|hm+))[)\]]$`,
    block: {lines: 'short', most: 80, label: 'paragraph'},
    note: 'The words of a song follow its marks: lines as short as buttons.',
    examples: {
      match: [
        '[Chorus]',
        '(la la la)',
        '[Guitar solo]',
        '[Repeat chorus]',
        '[Verse 2]',
        '[Reff]',
        '[Bridge: Jane Roe]',
        '[Outro]'
      ],
      // Said of a song; something else in brackets.
      skip: ['[Chorus] was the word that she liked best.', '(Solo is a city in Java)', '[video]', '(La Paz)']
    }
  },
  {
    id: 'common/recording-mark',
    label: 'boilerplate:other',
    zone: 'anywhere',
    extent: 'inside',
    needs: ['[BEGIN', '[END', '[Begin', '[End', '[begin', '[end'],
    pattern: patternAnyCase`\[(?:begin|end) (?:[\p{L}.'’-]{2,20} ){0,3}(?:recording|video|video clip|video recording|audio|clip|excerpt|relay|live relay|passage)\]`,
    note: 'Services that monitor broadcasts say where a recording begins and ends.',
    examples: {
      match: [
        '[BEGIN RECORDING] [MAYOR] LET US BUILD IT TOGETHER. [END RECORDING]',
        '[BEGIN ROE RECORDING] LET US BUILD IT.'
      ],
      // What the monitor heard, and what he left out.
      skip: [
        'He spoke for an hour. [applause] [words indistinct]',
        'It went on [end of the year] for a week.',
        'It went on [end of the long relay race].'
      ]
    }
  }
]
