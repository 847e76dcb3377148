/** What databases of the press (LexisNexis, Nexis Uni) print around a story: labels in capitals, each with its value, in the language of the database. */
import {pattern} from '../fragments.ts'
import type {Rule} from '../types.ts'

export const databaseExports: readonly Rule[] = [
  {
    id: 'common/export-length',
    label: 'boilerplate:other',
    zone: 'anywhere',
    needs: ['length:', 'länge:', 'longueur:', 'longitud:', 'extensión:', 'lunghezza:', 'lengte:'],
    pattern: pattern`^(?:LENGTH|LÄNGE|LONGUEUR|LONGITUD|EXTENSIÓN|LUNGHEZZA|LENGTE): ?\d{1,3}(?:[., ]?\d{3})? (?:words?|Wörter|mots?|palabras|parole|woorden)$`,
    examples: {
      match: ['LENGTH: 240 words', 'LÄNGE: 1204 Wörter', 'LONGUEUR: 310 mots'],
      // A measure of the story.
      skip: ['LENGTH: 240 metres', 'Length: 240 words of it were cut, she said.']
    }
  },
  {
    id: 'common/export-label',
    label: 'boilerplate:other',
    zone: 'anywhere',
    needs: [
      'section:',
      'rubrik:',
      'rubrique:',
      'load-date:',
      'update:',
      'date-chargement:',
      'language:',
      'sprache:',
      'langue:',
      'publication-type:',
      'pub-type:',
      'type-publication:',
      'document-type:',
      'journal-code:',
      'acc-no:',
      'copyright-code:'
    ],
    pattern: pattern`^(?:(?:SECTION|RUBRIK|RUBRIQUE): ?[\p{Lu}\d].{0,100}?(?:(?:; ?|, )(?:Pg?\.|S\.|[Pp]ages?|Seite) ?[\p{Lu}\d][\p{L}\d, -]{0,12}|[^.!?])|(?:LOAD-DATE|UPDATE|DATE-CHARGEMENT): ?(?:\p{L}{3,9}\.? \d{1,2},? \d{4}|\d{1,2}\.? \p{L}{3,9}\.? \d{4})|(?:LANGUAGE|SPRACHE|LANGUE): ?\p{Lu}{4,}(?:; ?\p{Lu}[\p{L} ]{2,20})?|(?:PUBLICATION-TYPE|PUB-TYPE|TYPE-PUBLICATION|DOCUMENT-TYPE): ?\p{L}[^.!?]{2,60}|(?:JOURNAL-CODE|ACC-NO|COPYRIGHT-CODE): ?[\w-]{1,30})$`,
    examples: {
      match: [
        'SECTION: NEWS; Pg. 4',
        'SECTION: Sport',
        'RUBRIK: POLITIK; S. 2',
        'LOAD-DATE: November 20, 2019',
        'UPDATE: 3. Mai 2019',
        'LANGUAGE: ENGLISH',
        'SPRACHE: GERMAN; DEUTSCH',
        'PUBLICATION-TYPE: Newspaper'
      ],
      // Said in the story; what a reporter is told of the time.
      skip: [
        'SECTION: the word was painted on the gate.',
        'UPDATE: The bridge is open again.',
        'Language: English was all she spoke.'
      ]
    }
  },
  {
    id: 'common/export-subjects',
    label: 'boilerplate:other',
    zone: 'anywhere',
    needs: ['%)'],
    pattern: pattern`^(?:SUBJECT|COMPANY|TICKER|INDUSTRY|GEOGRAPHIC|CITY|STATE|COUNTRY|PERSON|ORGANIZATION|ORGANISATION|SCHLAGWORT): ?\p{Lu}.{2,}\(\d{2}%\)$`,
    shape: {length: 2000},
    note: 'What the database takes a story to be about, each with how sure it is.',
    examples: {
      match: ['SUBJECT: FERRIES (92%); WINTER WEATHER (78%)', 'CITY: LARKFIELD, OH, USA (58%)'],
      // A share of the story.
      skip: ['CITY: The mayor got the most votes (58%), the count says.', 'SUBJECT: ferries']
    }
  },
  {
    id: 'common/export-byline',
    label: 'byline',
    zone: 'head',
    needs: ['byline:', 'author:', 'autor:', 'auteur:'],
    pattern: pattern`^(?:BYLINE|AUTHOR|AUTOR|AUTEUR): ?(?:[Bb]y |BY |Von |VON |Par |PAR )?(?<names>\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]*){1,4}(?:(?:,| and| und| et) \p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]*){1,4}){0,4})(?:[;,] (?<role>\p{L}[\p{L} ]{2,60}))?$`,
    examples: {
      match: [
        {text: 'BYLINE: Anna Stone', fields: {names: ['Anna Stone']}},
        {text: 'BYLINE: By ANNA STONE; Staff Writer', fields: {role: 'Staff Writer'}},
        'AUTOR: Von Anna Stein'
      ],
      // A word of the story.
      skip: ['BYLINE: a word that no reader knows.']
    }
  },
  {
    id: 'common/export-edition',
    label: 'boilerplate:other',
    zone: 'head',
    needs: ['edition'],
    pattern: pattern`^(?:(?:[Tt]he )?(?:First|Second|Third|Fourth|Final|Late|Early|Main|National|Regional|Metro|City|State|Online|Web|Weekend|Sunday|Saturday|Morning|Evening|London|Ulster|Scotland|Ireland|Late City|All-round Country|\d(?:st|nd|rd|th)) Edition|[Ee]dition \d{1,2};? ?(?:National|Scotland|Ireland|London|Ulster|Northern Ireland)?(?: Edition)?)$`,
    examples: {
      match: ['Final Edition', 'Late City Edition', '1st Edition', 'Edition 1; Scotland'],
      // What a story is about.
      skip: ['Final Edition of the festival draws crowds', 'Limited Edition']
    }
  }
]
