/** Datelines in Italian: of agencies, which name themselves before or after the place, and of local papers. */
import {pattern} from '../fragments.ts'
import type {Rule} from '../types.ts'
import {agency, agencyDash, datelinePatterns, towns} from './romance-pieces.ts'

const forms = datelinePatterns({
  months: ['gen', 'feb', 'mar', 'apr', 'mag', 'giu', 'lug', 'ago', 'set', 'ott', 'nov', 'dic'],
  link: '',
  openers: 'A|Ad|In|Da|Il|La|Lo|I|Gli|Le|Un|Una|Per|Con|Dopo|Nel|Nella',
  labels:
    'AGGIORNAMENTO|ANALISI|ANSA|APPROFONDIMENTO|ATTENZIONE|AVVISO|COMUNICATO|DIRETTA|DOSSIER|EDITORIALE|ESCLUSIVA|ESCLUSIVO|FOTO|FOTOGALLERY|GALLERY|INCHIESTA|INFOGRAFICA|INTERVISTA|LIVE|MAPPA|NOTA|OPINIONE|PODCAST|PRECISAZIONE|REPORTAGE|RETTIFICA|RIEPILOGO|SONDAGGIO|SPECIALE|TABELLA|ULTIMA ORA|ULTIM.ORA|URGENTE|VIDEO|NATO|UNESCO|UNICEF|COVID|INPS|ISTAT|CGIL|CISL'
})

export const italianDatelines: readonly Rule[] = [
  {
    id: 'it/title-before-dateline',
    label: 'headline',
    zone: 'head',
    extent: 'opening',
    pattern: forms.titleBefore,
    note: 'Scrapers glue the title to the dateline.',
    examples: {
      match: [
        'Riapre il vecchio ponte del porto (ANSA) - TORINO, 7 NOV - Il vecchio ponte ha riaperto lunedì, ha detto il comune.',
        'Riapre il vecchio ponte del porto(ANSA) - TORINO, 7 NOV - Il vecchio ponte ha riaperto lunedì, ha detto il comune.'
      ],
      // No dateline.
      skip: ['Il sindaco ha parlato lunedì, 7 novembre (festivo) - senza scuola - con i residenti.']
    }
  },
  {
    id: 'it/dateline-agency-place-date',
    label: 'dateline',
    zone: 'head',
    extent: 'opening',
    needs: ['('],
    pattern: pattern`^\((?<outlet>${agency})\) (?<places>${towns}),? (?<date>\d{1,2} \p{L}{3,9}\.?(?: \d{4})?)(?<separator>${agencyDash})`,
    note: 'Nothing separates the agency from the place.',
    examples: {
      match: [
        {
          text: '(DIRE) Roma, 7 nov. - Il vecchio ponte ha riaperto lunedì.',
          fields: {outlet: 'DIRE', places: ['Roma'], date: '--11-07'}
        },
        {
          text: '(Agenzia Prova) Milano, 7 novembre 2021 - "Il ponte ha riaperto", ha detto.',
          fields: {outlet: 'Agenzia Prova', places: ['Milano'], date: '2021-11-07'}
        }
      ],
      // No date.
      skip: ['(Prova) Torino riapre il ponte lunedì 7 novembre - dice il sindaco.']
    }
  },
  {
    id: 'it/dateline-place-date-then-agency',
    label: 'dateline',
    zone: 'head',
    extent: 'opening',
    pattern: pattern`^(?<places>${towns}),? (?<date>\d{1,2} \p{L}{3,9}\.?(?: \d{4})?)${agencyDash}\((?<outlet>${agency})\)(?<separator>${agencyDash})`,
    examples: {
      match: [
        {
          text: 'Milano, 9 gen. - (Adnkronos) - Il vecchio ponte ha riaperto lunedì.',
          fields: {places: ['Milano'], date: '--01-09', outlet: 'Adnkronos'}
        }
      ],
      // A clause between dashes.
      skip: ['Milano, 9 gennaio - (ore 10) il ponte ha riaperto.']
    }
  },
  {
    id: 'it/dateline-agency-then-place',
    label: 'dateline',
    zone: 'head',
    extent: 'opening',
    pattern: pattern`^\((?<outlet>${agency})\)${agencyDash}(?<places>\p{Lu}[\p{Lu}\p{M}'’]{2,}(?: [\p{Lu}\p{M}'’]{2,}){0,3})(?<separator>\s[-–]\s)(?=[«"“]?\p{Lu})`,
    examples: {
      match: [
        {text: '(ANSA) - TORINO - Il vecchio ponte ha riaperto lunedì.', fields: {outlet: 'ANSA', places: ['TORINO']}}
      ],
      // A clause between dashes.
      skip: ['(ANSA) - Torino - dice il sindaco - riapre il ponte.']
    }
  },
  {
    id: 'it/dateline-date-agency',
    label: 'dateline',
    zone: 'head',
    extent: 'opening',
    pattern: forms.dateAgency,
    examples: {
      match: [{text: '12 mar (Reuters) - Il ponte ha riaperto.', fields: {date: '--03-12', outlet: 'Reuters'}}],
      // A day of the week is no agency.
      skip: ['12 marzo (lunedì) - giorno di festa - ha piovuto.']
    }
  },
  {
    id: 'it/dateline-place-date',
    label: 'dateline',
    zone: 'lead',
    extent: 'opening',
    pattern: forms.placeDate,
    examples: {
      match: [
        {text: 'Roma, 3 febbraio - Il ministro ha riaperto il ponte.', fields: {places: ['Roma'], date: '--02-03'}},
        {text: 'ROMA, 3 FEB – Il ministro ha riaperto il ponte.', fields: {places: ['ROMA'], date: '--02-03'}},
        {text: 'Trieste, 7 nov. Il ministro ha riaperto il ponte.', fields: {places: ['Trieste'], date: '--11-07'}}
      ],
      // The date is that of an event.
      skip: ['A Roma, 3 febbraio. Il ministro ha parlato così.', 'Roma, 3 febbraio, sarà la sede.']
    }
  },
  {
    id: 'it/dateline-place',
    label: 'dateline',
    zone: 'lead',
    extent: 'opening',
    pattern: forms.place,
    examples: {
      match: [
        {
          text: 'SIENA - Il vecchio ponte sul fiume ha riaperto lunedì dopo la piena, ha detto il comune della città.',
          fields: {places: ['SIENA']}
        }
      ],
      // A label; a name that is no place.
      skip: [
        'VIDEO - Il vecchio ponte sul fiume ha riaperto lunedì dopo la piena, ha detto il comune della città.',
        'Mario Prova - Il sindaco della città ha riaperto lunedì il vecchio ponte sul fiume, ha detto il comune.'
      ]
    }
  },
  {
    id: 'it/dateline-place-stop',
    label: 'dateline',
    zone: 'head',
    extent: 'opening',
    knownPlaces: true,
    pattern: forms.capsStop,
    note: 'Local papers print the place in capitals and a full stop.',
    examples: {
      match: [
        {
          text: 'RIMINI. Due ponti sul fiume hanno riaperto lunedì dopo la piena, ha detto il comune della città.',
          fields: {places: ['RIMINI']}
        }
      ],
      // A short sentence.
      skip: [
        'Nessuno. Due ponti sul fiume sono chiusi da lunedì dopo la piena, ha detto il comune della città.',
        // A word that opens the story.
        'PACE. Due ponti sul fiume portano da lunedì questo nome, ha detto il comune della città di Esempio.'
      ]
    }
  }
]
