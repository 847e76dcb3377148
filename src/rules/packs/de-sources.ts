/** German: which medium a story takes its information from, and to which one somebody spoke. */
import {pattern} from '../fragments.ts'
import type {Rule, SourceWords} from '../types.ts'
import {mediumWords, networks} from './media-words.ts'
import {list, sourceRules} from './source-frames.ts'

export const germanSourceWords: SourceWords = {
  // Nouns have capitals: what a medium is counts as part of what stands between.
  kinds: list(
    'Zeitung, Tageszeitung, Nachrichtenagentur, Agentur, Magazin, Nachrichtenmagazin, Zeitschrift, Sender, Fernsehsender, Radiosender, Portal, Nachrichtenportal, Internetportal, Blatt, Wochenzeitung, Boulevardblatt, Wirtschaftszeitung, Sonntagszeitung, Fachzeitschrift, Onlineportal, Plattform, Nachrichtenseite, Internetseite, Webseite, Website, Kurznachrichtendienst, Zeitungen, Sendung'
  ),
  attributes: list(
    'britische, britischen, britischer, amerikanische, amerikanischen, französische, französischen, italienische, italienischen, spanische, spanischen, russische, russischen, staatliche, staatlichen, amtliche, amtlichen, türkische, türkischen, chinesische, chinesischen, österreichische, österreichischen, schweizer, Schweizer, polnische, polnischen, israelische, israelischen, deutsche, deutschen, iranische, iranischen, japanische, japanischen, öffentlich-rechtliche, öffentlich-rechtlichen, halbamtliche, halbamtlichen, lokale, lokalen'
  ),
  ordinary: list(
    'und, in, zu, den, das, nicht, von, sie, ist, des, sich, mit, dem, dass, er, es, ein, ich, auf, so, eine, auch, als, an, nach, wie, im, für, man, aber, aus, durch, wenn, nur, war, noch, werden, bei, hat'
  ),
  articles: list('der, die, das, dem, den, des, einem, einer, ein, eine'),
  indefinites: list('einem, einer, ein, eine'),
  links: list('am, der, des, und, von, für, aus, im'),
  joiners: list('und, und die, und der, und das, sowie'),
  beforeDates: list('am, vom, von'),
  mediumWords: [
    ...mediumWords,
    'Zeitungen',
    'Magazin',
    'Blatt',
    'Bote',
    'Volksstimme',
    'Pressedienst',
    'Agentur',
    'Radio-',
    'Deutsche-'
  ],
  organisations: list(
    'Bundesamt, Bundesministerium, Bundesinnenministerium, Bundesinnenministeriums, Ministerium, Ministeriums, Institut, Instituts, Bundesbank, Polizei, Verband, Verbands, Stiftung, Universität, Kommission, Innenministerium, Innenministeriums, Finanzministerium, Finanzministeriums, Gesundheitsministerium, Gesundheitsministeriums, Staatsanwaltschaft, Behörde, Statistisches, Statistischen'
  ),
  networks,
  noMedia: list(
    'Angaben, Informationen, Medienberichten, Experten, Kreisen, Regierungskreisen, Polizeiangaben, Bundeskanzler, Präsident, Minister, Vertrag, Gesetz'
  ),
  adverbs: list('hat, haben, hatte, hatten, zuvor, bereits, auch, zuerst'),
  notSubjects: list('von, der, dem, mit, für, bei, gegenüber, an, zu'),
  citing: list('laut, wie')
}

const left = String.raw`(?<![\p{L}\d])`
const right = String.raw`(?![\p{L}\d])`

export const germanSources: readonly Rule[] = sourceRules('de', {
  told: {
    kind: 'told',
    asks: 'medium',
    needs: 'sagte, sagten, gegenüber, espräch, nterview, bestätigte, erklärte, teilte',
    pattern: pattern`${left}(?<verb>(?:sagten?|erklärten?|bestätigten?|berichteten?|schilderten?)(?: (?:\p{Lu}[\p{L}-]+|\p{Ll}+)){0,6}?(?= (?:der|dem|den|im) )|gegenüber${right}|(?:[Ii]n )?(?:einem |einer |[Ii]m )?(?:Gespräch|Interview) (?:mit|in)${right})`,
    match: [
      {
        text: 'Die Brücke ist sicher, sagte die Ministerin der Deutschen Presse-Agentur.',
        fields: {kind: 'told', name: 'Deutschen Presse-Agentur'}
      },
      {text: 'In einem Gespräch mit der Nachrichtenagentur Muster schwieg er.', fields: {kind: 'told', name: 'Muster'}}
    ],
    skip: ['Die Brücke ist sicher, sagte Erika Muster.', 'Er sagte der Polizei alles.']
  },
  according: {
    kind: 'cited',
    asks: 'likely',
    needs: 'aut, erufung, nformationen, nach, erichten, erichtet, eldet, chreibt, itiert, wie, eröffentlicht',
    pattern: pattern`${left}(?<verb>[Ll]aut(?: (?:einem Bericht|Bericht|Informationen|Angaben))?|[Uu]nter Berufung auf|[Nn]ach Informationen|[Nn]ach(?= dpa-Informationen)|[Dd]as berichten|(?<=[,”“»] ?)(?:berichtet|berichten|meldet|melden|schreibt|so|zitierte|zitiert)|zitierte|wie)${right}`,
    match: [
      {text: 'Laut Reuters schließt die Brücke.', fields: {name: 'Reuters', verb: 'laut'}},
      {text: 'Die Brücke schließt, berichtet die Musterdorfer Zeitung.', fields: {name: 'Musterdorfer Zeitung'}},
      {text: 'Unter Berufung auf die Zeitung „Muster“ hieß es, die Brücke schließe.', fields: {name: 'Muster'}},
      {text: 'Die Brücke schließt, wie der WDR am Donnerstag mitteilte.', fields: {name: 'WDR'}}
    ],
    skip: ['Laut Erika Muster schließt die Brücke.', 'Die Brücke schließt, wie Erika Muster mitteilte.']
  },
  report: {
    kind: 'cited',
    asks: 'publisher',
    needs: 'itteilung, Daten, Bericht, Studie, Umfrage, Statistik, Zahlen, Angaben',
    pattern: pattern`${left}(?<verb>[Ll]aut|[Nn]ach) (?:(?:einer|einem|der|den) )?(?:(?:aktuellen|neuen) )?(?:Mitteilung|Daten|Bericht|Studie|Umfrage|Statistik|Zahlen|Angaben)(?: (?:des|der|von))?${right}`,
    match: [
      {
        text: 'Laut Mitteilung des Bundesamtes Muster bleibt es bei tausend Brücken, nach Zahlen des Musterinstituts (MI).',
        fields: {name: 'Musterinstituts (MI)'}
      }
    ],
    skip: ['Nach Angaben von Erika Muster schließt die Brücke.']
  },
  reports: {
    kind: 'cited',
    asks: 'likely',
    named: 'before',
    needs: 'berichtet, berichtete, meldet, meldete, schreibt, schrieb, zitiert, berichten, berichteten',
    pattern: pattern`(?<= )(?<verb>berichtete?n?|meldete?n?|schreibt|schrieb|zitierte?)${right}`,
    match: [
      {text: 'Die Musterdorfer Zeitung berichtete, dass die Brücke schließt.', fields: {name: 'Musterdorfer Zeitung'}}
    ],
    skip: ['Erika Muster berichtete, dass die Brücke schließt.']
  },
  account: {
    kind: 'cited',
    asks: 'likely',
    needs: 'Twitter, Facebook, Instagram, YouTube, TikTok, Telegram',
    pattern: pattern`${left}(?<verb>schrieb|schreibt|teilte|erklärte|veröffentlichte|postete|twitterte)(?: (?:er|sie|es|am|die|der|\p{Lu}[\p{L}-]+|\p{Ll}+)){0,4} (?:auf|bei|über|via) (?:(?:seinem|ihrem|dem|der) )?(?=@|Twitter|Facebook|Instagram|YouTube|TikTok|Telegram|X${right})`,
    match: [{text: 'Die Brücke ist offen, schrieb er auf Twitter.', fields: {name: 'Twitter'}}],
    skip: ['Der Minister verklagt Facebook.']
  }
})
