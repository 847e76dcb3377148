/** Lines above the story of outlets in languages with few rules for them: the date of a page, the desk that signs, links to neighbouring articles. */
import {pattern, patternAnyCase} from '../fragments.ts'
import type {Rule} from '../types.ts'

const hour = String.raw`(?:[ ,|•·–-]{1,4}(?:pukul |jam |nang )?\d{1,2}[:.]\d\d(?: ?(?:am|pm|a\.m\.|p\.m\.|pagi|tengah hari|petang|malam|tengah malam|ng umaga|ng hapon|ng gabi))?)`

/** Malay: the date of a page, and links to neighbouring articles. */
export const malayHeads: readonly Rule[] = [
  {
    id: 'ms/published-day',
    label: 'note',
    zone: 'head',
    needs: [...'0123456789'],
    pattern: patternAnyCase`^(?:(?:diterbitkan|disiarkan|dikemas ?kini|kemas ?kini(?: terakhir)?|tarikh(?: siaran)?)(?: pada)? ?:? ?(?:(?:isnin|selasa|rabu|khamis|jumaat|sabtu|ahad),? )?(?<published>\d{1,2} \p{L}{3,9}\.? \d{4}|\d{1,2}[/.-]\d{1,2}[/.-]\d{4})${hour}?|(?:(?:isnin|selasa|rabu|khamis|jumaat|sabtu|ahad),? )?(?<day>\d{1,2} (?:jan(?:uari)?|feb(?:ruari)?|mac|apr(?:il)?|mei|jun|jul(?:ai)?|og(?:os)?|sep(?:t|tember)?|okt(?:ober)?|nov(?:ember)?|dis(?:ember)?) \d{4}|\d{1,2}\/\d{1,2}\/\d{4})${hour})$`,
    shape: {words: 12},
    examples: {
      match: [
        {text: 'Diterbitkan: 5 Mac 2019', fields: {published: '2019-03-05'}},
        '5 Mac 2019, 2:20 petang',
        'Dikemas kini: 05/03/2019 10:11 AM'
      ],
      // Hari dalam berita.
      skip: ['5 Mac 2019 menjadi hari yang dikenang penduduk.', 'Diterbitkan pada 5 Mac 2019, buku itu laris.']
    }
  },
  {
    id: 'ms/neighbours',
    label: 'boilerplate:related',
    zone: 'anywhere',
    needs: ['sebelum', 'seterusnya', 'terdahulu', 'berikutnya'],
    pattern: patternAnyCase`^[«‹<← ]{0,3}(?:berita|artikel|cerita|kisah|hantaran) (?:sebelum(?:nya| ini)?|seterusnya|terdahulu|berikutnya)[ :»›>→]{0,3}$`,
    shape: {words: 4},
    examples: {
      match: ['Berita sebelum', 'Artikel seterusnya »'],
      // Ayat dalam berita.
      skip: ['Berita sebelum ini menyebut dua bot', 'Seterusnya, bot itu karam.']
    }
  }
]

/** Filipino: the date of a page, and its tags. */
export const tagalogHeads: readonly Rule[] = [
  {
    id: 'tl/published-day',
    label: 'note',
    zone: 'head',
    needs: ['publish', 'update', 'inilathala', 'nilathala', 'inilimbag'],
    pattern: patternAnyCase`^(?:na-?publish|nai-?publish|in-?update|na-?update|inilathala|nilathala|inilimbag|published|updated)(?: noong| ngayong| nitong)? ?:? ?(?:\p{L}{4,10},? )?(?<published>\p{L}{3,9}\.? \d{1,2}, \d{4}|\d{1,2} \p{L}{3,9} \d{4}|\d{1,2}[/.-]\d{1,2}[/.-]\d{4})${hour}?$`,
    shape: {words: 11},
    examples: {
      match: [{text: 'Na-publish noong Marso 5, 2019', fields: {published: '2019-03-05'}}],
      // Pangungusap ng balita.
      skip: ['Inilathala noong Marso 5, 2019 ang aklat na iyon.']
    }
  },
  {
    id: 'tl/tags',
    label: 'boilerplate:tags',
    zone: 'tail',
    needs: ['tags', 'mga paksa', 'kategorya'],
    pattern: patternAnyCase`^(?:tags?|mga paksa|kategorya) ?: ?[^.!?]{2,160}$`,
    shape: {words: 24},
    examples: {
      match: ['Tags: tulay, baha'],
      // Pangungusap ng balita.
      skip: ['Tag-ulan na sa lungsod']
    }
  }
]

/** Spanish and German: the desk that signs. */
export const spanishHeads: readonly Rule[] = [
  {
    id: 'es/newsroom-byline',
    label: 'byline',
    zone: 'head',
    needs: ['redacción', 'redaccion'],
    pattern: pattern`^(?:Por |POR )?(?<names>(?:La )?(?:Redacción|REDACCIÓN|Redaccion)(?: (?:Web|Digital|Central|Nacional|Deportes|Economía|(?:El|La|Los|Las) \p{Lu}[\p{L}]*(?: (?:de |del )?\p{Lu}[\p{L}]*){0,3}|\p{Lu}[\p{L}\d.]*(?: \p{Lu}[\p{L}\d.]*){0,2})))$`,
    shape: {words: 8},
    examples: {
      match: [{text: 'Redacción El Faro', fields: {names: ['Redacción El Faro']}}, 'Redacción Web'],
      // Una frase.
      skip: ['Redacción del acuerdo, en marcha']
    }
  }
]

export const germanHeads: readonly Rule[] = [
  {
    id: 'de/desk-byline',
    label: 'byline',
    zone: 'head',
    needs: ['redaktion', 'redakteur', 'korrespondent', 'mitarbeiter'],
    pattern: pattern`^(?:Von|VON) (?:unserer|UNSERER|unserem|unseren|der|dem) (?<names>(?:(?:Lokal|Sport|Online|Digital|Politik|Wirtschafts|Kultur)?(?:[Rr]edaktion|REDAKTION)|(?:Redakteur|Redakteurin|Korrespondenten|Korrespondentin|Mitarbeiter|Mitarbeiterin|Reporter|Reporterin)(?: \p{Lu}[\p{L}.-]*){0,4}))$`,
    shape: {words: 9},
    examples: {
      match: ['Von unserer Redaktion', 'Von unserem Korrespondenten Max Muster'],
      // Ein Satz.
      skip: ['Von unserer Redaktion weiß das niemand', 'Von der Redaktion bis zum Kai']
    }
  }
]
