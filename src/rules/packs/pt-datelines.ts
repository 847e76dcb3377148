/** Datelines in Portuguese: of agencies in Portugal, Brazil and Africa, and of papers that print only the place. */
import type {Rule} from '../types.ts'
import {datelinePatterns} from './romance-pieces.ts'

const forms = datelinePatterns({
  months: ['jan', 'fev', 'mar', 'abr', 'mai', 'jun', 'jul', 'ago', 'set', 'out', 'nov', 'dez'],
  link: 'de ',
  openers: 'Em|De|Do|Da|No|Na|Nos|Nas|O|A|Os|As|Um|Uma|Para|Com|Por|Após|Até',
  labels:
    'ANÁLISE|AO VIVO|ATENÇÃO|ATUALIZAÇÃO|ARTIGO|BASTIDORES|CORREÇÃO|CRÓNICA|CRÔNICA|DIRETO|EDITORIAL|ENTREVISTA|ENQUETE|ESPECIAL|EXCLUSIVO|FOTOS?|GALERIA|INFOGRÁFICO|MAPA|NOTA|OPINIÃO|PERFIL|REPORTAGEM|RESUMO|ÚLTIMA HORA|URGENTE|VÍDEOS?|UNESCO|UNICEF|COVID|OTAN|PSDB|PSOL|SINE|ENEM|INSS|IBGE|PROCON|SENAI|SENAC|SEBRAE'
})

export const portugueseDatelines: readonly Rule[] = [
  {
    id: 'pt/title-before-dateline',
    label: 'headline',
    zone: 'head',
    extent: 'opening',
    pattern: forms.titleBefore,
    note: 'Scrapers glue the title to the dateline.',
    examples: {
      match: [
        'Ponte velha do porto reabre Faro, 3 fev (Lusa) - A ponte velha reabriu na segunda-feira, disse a câmara.',
        'Ponte velha do porto reabreFaro, 3 fev (Lusa) - A ponte velha reabriu na segunda-feira, disse a câmara.'
      ],
      // No dateline.
      skip: ['O prefeito falou na segunda, 3 de fevereiro (feriado) - não houve aulas - com os moradores.']
    }
  },
  {
    id: 'pt/dateline-date-agency',
    label: 'dateline',
    zone: 'head',
    extent: 'opening',
    pattern: forms.dateAgency,
    examples: {
      match: [{text: '12 mar (Reuters) - A ponte reabriu na segunda.', fields: {date: '--03-12', outlet: 'Reuters'}}],
      // A day of the week is no agency.
      skip: ['12 de março (terça) - dia de festa - foi de chuva.']
    }
  },
  {
    id: 'pt/dateline-place-date',
    label: 'dateline',
    zone: 'lead',
    extent: 'opening',
    pattern: forms.placeDate,
    examples: {
      match: [
        {text: 'Lisboa, 3 de fevereiro - O ministro reabriu a ponte.', fields: {places: ['Lisboa'], date: '--02-03'}},
        {text: 'BRASÍLIA, 3 FEV – O ministro reabriu a ponte.', fields: {places: ['BRASÍLIA'], date: '--02-03'}}
      ],
      // The date is that of an event.
      skip: ['Em Lisboa, 3 de fevereiro. O ministro falou assim.', 'Lisboa, 3 de fevereiro, será a sede.']
    }
  },
  {
    id: 'pt/dateline-place-stop-dash',
    label: 'dateline',
    zone: 'lead',
    extent: 'opening',
    pattern: forms.placeStopDash,
    examples: {
      match: [
        {text: 'VILA AMOSTRA.- O governo aprovou a reforma na segunda-feira.', fields: {places: ['VILA AMOSTRA']}}
      ],
      // A part of a law; a label.
      skip: ['Artigo 1.- A ponte é de todos.', 'URGENTE.- A ponte está fechada desde segunda.']
    }
  },
  {
    id: 'pt/dateline-place',
    label: 'dateline',
    zone: 'lead',
    extent: 'opening',
    pattern: forms.place,
    examples: {
      match: [
        {
          text: 'NOVA PÁDUA - A escola da cidade reabriu na segunda-feira depois da cheia, disse a prefeitura.',
          fields: {places: ['NOVA PÁDUA']}
        }
      ],
      // A label; someone speaks; a name that is no place.
      skip: [
        'VÍDEO - A escola da cidade reabriu na segunda-feira depois da cheia, disse a prefeitura.',
        '- Vamos lutar até o fim - disse o técnico depois da derrota de domingo diante do time da cidade vizinha.',
        'João Amostra - O prefeito da cidade reabriu na segunda-feira a ponte velha, disse a prefeitura.'
      ]
    }
  },
  {
    id: 'pt/dateline-place-stop',
    label: 'dateline',
    zone: 'lead',
    extent: 'opening',
    pattern: forms.placeStop,
    examples: {
      match: [
        {
          text: 'Brasília. A ponte velha reabriu na segunda-feira depois da cheia do rio, disse o governo do distrito.',
          fields: {places: ['Brasília']}
        }
      ],
      // A short sentence.
      skip: ['Ninguém. A ponte velha continua fechada desde a cheia do rio, disse o governo do distrito na segunda.']
    }
  }
]
