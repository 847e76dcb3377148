/** Datelines in French: of agencies in France, Belgium, Switzerland, Canada and Africa, and of papers that print only the place. */
import {pattern} from '../fragments.ts'
import type {Rule} from '../types.ts'
import {capsTowns, datelinePatterns, plainTown, storyFollows} from './romance-pieces.ts'

const forms = datelinePatterns({
  months: [
    'jan',
    'fév',
    'fev',
    'mars',
    'avr',
    'mai',
    'juin',
    'juil',
    'août',
    'aout',
    'sept',
    'oct',
    'nov',
    'déc',
    'dec'
  ],
  link: '',
  openers: 'À|A|En|De|Du|Le|La|Les|Un|Une|Des|Au|Aux|Pour|Avec|Par|Dès',
  labels:
    'ACTUALISATION|ANALYSE|ARCHIVES?|AVIS|BREF|COMMUNIQUÉ|CORRECTION|DIRECT|DOCUMENT|DOSSIER|ÉDITO|EDITO|ÉDITORIAL|EN DIRECT|ENQUÊTE|ENTRETIEN|EXCLUSIF|FOCUS|FOOT|GRAPHIQUE|INFOGRAPHIE|INFO|INTERVIEW|OPINION|PORTRAIT|PHOTOS?|PODCAST|RÉCIT|REPORTAGE|RÉSUMÉ|SONDAGE|TÉMOIGNAGE|TRIBUNE|URGENT|VIDÉOS?|VIDEOS?|VU|OTAN|UNESCO|UNICEF|SNCF|COVID|MEDEF'
})

export const frenchDatelines: readonly Rule[] = [
  {
    id: 'fr/title-before-dateline',
    label: 'headline',
    zone: 'head',
    extent: 'opening',
    pattern: forms.titleBefore,
    note: 'Scrapers glue the title to the dateline.',
    examples: {
      match: [
        'Le vieux pont du port rouvre Lille, 3 fév (AFP) - Le vieux pont a rouvert lundi, a annoncé la mairie.',
        'Le vieux pont du port rouvreLille, 3 fév (AFP) - Le vieux pont a rouvert lundi, a annoncé la mairie.'
      ],
      // No dateline.
      skip: ['Le maire a parlé lundi, 3 février (férié) - sans école - avec les riverains.']
    }
  },
  {
    id: 'fr/dateline-date-agency',
    label: 'dateline',
    zone: 'head',
    extent: 'opening',
    pattern: forms.dateAgency,
    examples: {
      match: [{text: '12 mars (Reuters) - Le pont a rouvert lundi.', fields: {date: '--03-12', outlet: 'Reuters'}}],
      // A day of the week is no agency.
      skip: ['12 mars (lundi) - jour de fête - il a plu.']
    }
  },
  {
    id: 'fr/dateline-belga',
    label: 'dateline',
    zone: 'head',
    extent: 'opening',
    pattern: pattern`^(?:(?<places>\p{Lu}[\p{Lu}\p{M}'’ -]{2,30}),? (?<date>\d{1,2}\/\d{1,2}) )?\((?<outlet>BELGA|Belga)\)(?<separator>\s?[=-]?\s+)(?=[«"“]?\s?\p{Lu})`,
    examples: {
      match: [
        {text: '(Belga) La police a rouvert lundi le vieux pont.', fields: {outlet: 'Belga', places: []}},
        {
          text: 'NAMUR 12/03 (BELGA) = Le vieux pont a rouvert.',
          fields: {places: ['NAMUR'], date: '--03-12', outlet: 'BELGA'}
        }
      ],
      // The agency inside a sentence.
      skip: ['(Belga) et Reuters ont publié la nouvelle lundi.']
    }
  },
  {
    id: 'fr/dateline-place-date',
    label: 'dateline',
    zone: 'lead',
    extent: 'opening',
    pattern: forms.placeDate,
    examples: {
      match: [
        {text: 'Rabat, 3 février - Le ministre a rouvert le pont.', fields: {places: ['Rabat'], date: '--02-03'}}
      ],
      // The date is that of an event.
      skip: ['À Rabat, 3 février. Le ministre a parlé ainsi.', 'Rabat, 3 février, accueillera la réunion.']
    }
  },
  {
    id: 'fr/dateline-place-date-with-article',
    label: 'dateline',
    zone: 'lead',
    extent: 'opening',
    pattern: pattern`^(?<places>\p{Lu}[\p{L}\p{M}'’ -]{2,30}), le (?<date>\d{1,2}(?:er)? \p{L}{3,9}(?: \d{4})?)(?: ?[/(](?<outlet>[^/()]{2,30})[/)])?(?<separator>\s?[-–—]{1,2}\s?)(?=[«"“]?\s?[\p{Lu}\d])`,
    note: 'Press releases of companies.',
    examples: {
      match: [
        {
          text: 'PARIS, le 3 mars 2021 – La société a rouvert son usine.',
          fields: {places: ['PARIS'], date: '2021-03-03'}
        },
        {
          text: 'Tunis, le 3 mars 2021 (TAP) - La société a rouvert son usine.',
          fields: {places: ['Tunis'], date: '2021-03-03', outlet: 'TAP'}
        }
      ],
      // The date is a part of the sentence.
      skip: ['Paris, le 3 mars 2021, a rouvert ses musées.']
    }
  },
  {
    id: 'fr/dateline-place-in-brackets',
    label: 'dateline',
    zone: 'lead',
    extent: 'opening',
    pattern: pattern`^\((?<places>${capsTowns}|${plainTown})\)(?<separator>\s?[-–—]?\s?)${storyFollows}`,
    note: 'Newspapers of Quebec.',
    examples: {
      match: [
        {
          text: '(Ottawa) Le vieux pont a rouvert lundi après la crue du printemps, a annoncé le gouvernement du pays.',
          fields: {places: ['Ottawa']}
        }
      ],
      // No place that is known.
      skip: ['(Rires) Le vieux pont a rouvert lundi après la crue du printemps, a annoncé le gouvernement du pays.']
    }
  },
  {
    id: 'fr/dateline-place-colon',
    label: 'dateline',
    zone: 'lead',
    extent: 'opening',
    pattern: forms.placeColon,
    note: 'French-language newspapers of the Middle East.',
    examples: {
      match: [
        {
          text: 'BEYROUTH: Le vieux pont a rouvert lundi après la crue du printemps, a annoncé le gouvernement du pays.',
          fields: {places: ['BEYROUTH']}
        }
      ],
      // A label.
      skip: ['ANALYSE: Le vieux pont a rouvert lundi après la crue du printemps, a annoncé le gouvernement du pays.']
    }
  },
  {
    id: 'fr/dateline-place',
    label: 'dateline',
    zone: 'lead',
    extent: 'opening',
    pattern: forms.place,
    examples: {
      match: [
        {
          text: 'SAINT-ESSAI | Le vieux pont a rouvert lundi après la crue du printemps, a annoncé le gouvernement.',
          fields: {places: ['SAINT-ESSAI']}
        },
        {
          text: 'SHERBROOKE – « Le vieux pont a rouvert lundi après la crue du printemps », a annoncé la mairie.',
          fields: {places: ['SHERBROOKE']}
        }
      ],
      // A label; a name that is no place.
      skip: [
        'VIDÉO — Le vieux pont a rouvert lundi après la crue du printemps, a annoncé le gouvernement.',
        'Jean Essai – Le maire de la ville a rouvert lundi le vieux pont après la crue, a annoncé la mairie.'
      ]
    }
  }
]
