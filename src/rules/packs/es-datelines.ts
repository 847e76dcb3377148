/** Datelines in Spanish: of agencies in Spain and America, and of papers that print only the place. */
import {pattern} from '../fragments.ts'
import type {Rule} from '../types.ts'
import {agencyDash, datelinePatterns} from './romance-pieces.ts'

const forms = datelinePatterns({
  months: ['ene', 'feb', 'mar', 'abr', 'may', 'jun', 'jul', 'ago', 'sep', 'set', 'oct', 'nov', 'dic'],
  link: 'de |del ',
  openers: 'En|De|Desde|El|La|Los|Las|Del|Al|Un|Una|Para|Con|Por|Tras|Hasta',
  labels:
    'AVANCE|AMPLIACIÓN|ANÁLISIS|ATENCIÓN|COMUNICADO|CORRECCIÓN|CRÓNICA|DIRECTO|EDITORIAL|EN DIRECTO|EN VIVO|ENCUESTA|ENTREVISTA|ESPECIAL|EXCLUSIVA|EXCLUSIVO|FOTOS?|FOTOGALERÍA|GALERÍA|INFOGRAFÍA|MAPA|NOTA|OPINIÓN|PERFIL|PREVIA|PRIMERA|REPORTAJE|RESUMEN|ÚLTIMA HORA|URGENTE|VÍDEOS?|VIDEOS?|OTAN|UNESCO|UNICEF|COVID|PSOE'
})

export const spanishDatelines: readonly Rule[] = [
  {
    id: 'es/title-before-dateline',
    label: 'headline',
    zone: 'head',
    extent: 'opening',
    pattern: forms.titleBefore,
    note: 'Scrapers glue the title to the dateline.',
    examples: {
      match: [
        'Reabre el puente viejo del puerto Lima, 3 feb (EFE).- El puente viejo reabrió el lunes, dijo el municipio.',
        'Reabre el puente viejo del puertoLima, 3 feb (EFE).- El puente viejo reabrió el lunes, dijo el municipio.'
      ],
      // No dateline.
      skip: ['El alcalde habló el lunes, 3 de febrero (festivo) - no hubo clases - con los vecinos.']
    }
  },
  {
    id: 'es/dateline-masked',
    label: 'dateline',
    zone: 'head',
    extent: 'opening',
    needs: ['*'],
    pattern: forms.masked,
    note: 'The date was masked in a data set.',
    examples: {
      match: [
        {
          text: 'Santiago, *NUMBER* mar (EFE).- El puente reabrió el lunes.',
          fields: {places: ['Santiago'], outlet: 'EFE'}
        }
      ],
      // A remark in brackets.
      skip: ['Santiago, *NUMBER* mar (lluvia) y el puente reabrió.']
    }
  },
  {
    id: 'es/dateline-place-date-plain-agency',
    label: 'dateline',
    zone: 'head',
    extent: 'opening',
    pattern: pattern`^(?<places>\p{Lu}[\p{L}\p{M} .,'’-]{2,40}?),? (?<date>\d{1,2} (?:de )?\p{L}{3,10}\.?(?: de \d{4})?),? \/?(?<outlet>\p{Lu}{3,8}|(?:Agencia )\p{Lu}\p{L}+)\/?(?<separator>${agencyDash})(?=[«"“¿¡]?\p{Lu})`,
    note: 'The agency has no brackets, as in copy of Venezuela and Bolivia.',
    examples: {
      match: [
        {
          text: 'Caracas, 12 Mar. AVN.- El puente viejo reabrió el lunes.',
          fields: {places: ['Caracas'], date: '--03-12', outlet: 'AVN'}
        }
      ],
      // A party is named in the sentence.
      skip: ['Madrid, 12 de marzo, PSOE y otros partidos se reunieron el lunes.']
    }
  },
  {
    id: 'es/dateline-date-agency',
    label: 'dateline',
    zone: 'head',
    extent: 'opening',
    pattern: forms.dateAgency,
    examples: {
      match: [{text: '12 mar (Reuters) - El puente reabrió el lunes.', fields: {date: '--03-12', outlet: 'Reuters'}}],
      // A day of the week is no agency.
      skip: ['12 de marzo (lunes) - día de fiesta - llovió sin parar.']
    }
  },
  {
    id: 'es/dateline-place-date',
    label: 'dateline',
    zone: 'lead',
    extent: 'opening',
    pattern: forms.placeDate,
    examples: {
      match: [
        {text: 'Sevilla, 3 de febrero.- El alcalde reabrió el puente.', fields: {places: ['Sevilla'], date: '--02-03'}},
        {text: 'Lima, ene. 21. La ministra reabrió el puente.', fields: {places: ['Lima'], date: '--01-21'}},
        {text: 'MADRID 3 Feb. - El alcalde reabrió el puente.', fields: {places: ['MADRID'], date: '--02-03'}}
      ],
      // The date is that of an event.
      skip: ['En Sevilla, 3 de febrero. El alcalde lo dijo así.', 'Sevilla, 3 de febrero, será la sede del acto.']
    }
  },
  {
    id: 'es/dateline-place-stop-dash',
    label: 'dateline',
    zone: 'lead',
    extent: 'opening',
    pattern: forms.placeStopDash,
    examples: {
      match: [
        {text: 'VILLA MUESTRA.- El congreso aprobó el lunes la reforma.', fields: {places: ['VILLA MUESTRA']}},
        {
          text: 'TEGUCIGALPA, HONDURAS.- El congreso aprobó el lunes la reforma.',
          fields: {places: ['TEGUCIGALPA, HONDURAS']}
        }
      ],
      // A part of a law; a label.
      skip: ['Artículo 1.- El puente es de todos.', 'URGENTE.- El puente está cerrado desde el lunes.']
    }
  },
  {
    id: 'es/dateline-place',
    label: 'dateline',
    zone: 'lead',
    extent: 'opening',
    pattern: forms.place,
    examples: {
      match: [
        {
          text: 'VILLA MUESTRA — El puente viejo sobre el río reabrió el lunes tras una crecida, dijo el municipio.',
          fields: {places: ['VILLA MUESTRA']}
        },
        {
          text: 'PUERTO DE PRUEBA, SONORA - El puente viejo sobre el río reabrió el lunes tras una crecida, dijo el municipio.',
          fields: {places: ['PUERTO DE PRUEBA, SONORA']}
        }
      ],
      // A label; a clause between dashes; a name that is no place.
      skip: [
        'VIDEO — El puente viejo sobre el río reabrió el lunes tras una crecida, dijo el municipio.',
        'Juan Muestra - El alcalde del pueblo reabrió el lunes el puente viejo sobre el río, dijo el municipio.'
      ]
    }
  },
  {
    id: 'es/dateline-place-stop',
    label: 'dateline',
    zone: 'lead',
    extent: 'opening',
    pattern: forms.placeStop,
    note: 'Newspapers of Mexico and Argentina print the place and a full stop.',
    examples: {
      match: [
        {
          text: 'Ciudad de México. Las vecinas del barrio reabrieron el lunes el mercado viejo, que llevaba un año cerrado.',
          fields: {places: ['Ciudad de México']}
        }
      ],
      // A short sentence.
      skip: ['Nadie. Las vecinas del barrio reabrieron el lunes el mercado viejo, que llevaba un año cerrado.']
    }
  }
]
