/** Who wrote, photographed or sent it, and when, in Portuguese: bylines, time lines, captions, credits, sign-offs of agencies. */
import {pattern, patternAnyCase} from '../fragments.ts'
import type {Rule} from '../types.ts'
import {creditedNames, without} from './credited-names.ts'
import {agencySign, person, persons, pictureAgency, stampDay, stampHour} from './romance-pieces.ts'

/** Words after “source:” without a meaning of their own. */
const noSentence = without('que|disse|disseram|diz|é|está|estão|são|foi|se|não|quando')
/** Owners of information. */
const lenders = creditedNames(
  'de|do|da|dos|das|o|a|os|as|e|em|para|agência|agências|jornal|portal|site|revista|canal|imprensa|oficial|oficiais|assessoria|rádio|notícias|locais|internacionais|outros'
)

const weekday = String.raw`(?:(?:segunda|terça|quarta|quinta|sexta)(?:-feira)?|sábado|domingo|seg|ter|qua|qui|sex|sáb|dom)\.?,? `
const hour = String.raw`(?:[ ,|/·•–—-]{0,4}(?:às |as )?${stampHour})`

/** A story, for examples of lines after one. */
const story =
  'A ponte velha reabriu na segunda-feira depois da cheia do rio.\nO prefeito pediu aos moradores que a cruzem devagar, disse a prefeitura.'

export const portugueseCredits: readonly Rule[] = [
  {
    id: 'pt/published-line',
    label: 'note',
    zone: 'anywhere',
    needs: ['publicad', 'atualizad', 'actualizad', 'criad', 'postad', 'última', 'modificad', 'escrito'],
    pattern: patternAnyCase`^[^\p{L}\p{N}]{0,3}(?:publicad[oa]|atualizad[oa]|actualizad[oa]|criado|postado|última (?:atualização|modificação|atualizacao)|modificad[oa])(?: por .{3,40},?)?(?: em| a| às| no dia)?\s?[:|-]?\s?(?:em )?(?:${weekday})?(?<published>${stampDay})?(?:${hour}|h[áa] \d{1,2} (?:minutos?|horas?|dias?))?(?:[ ,|/·(–—-]{0,4}(?:publicad[oa]|atualizad[oa]|actualizad[oa]|modificad[oa]|h[áa] \d).{0,60})?[)\].]?$`,
    shape: {words: 20},
    examples: {
      match: [
        {text: 'Publicado em 07/10/2019 - 17:12', fields: {published: '2019-10-07'}},
        {text: 'Publicado em 3 de março de 2020 às 10h12', fields: {published: '2020-03-03'}},
        'Atualizado em 01/11/2019 - 00h32',
        'Última atualização: 3 de março de 2020',
        'Atualizado às 10:23',
        'Publicado há 2 horas'
      ],
      // A book; a sentence.
      skip: ['Publicado em 1987, o livro fala de uma ponte.', 'Atualizado o censo, o prefeito pediu outra ponte.']
    }
  },
  {
    id: 'pt/published-by',
    label: 'byline',
    zone: 'head',
    needs: ['publicado em', 'escrito por'],
    pattern: pattern`^(?:Publicado em ${stampDay}(?: ?[–-]? ?${stampHour})? ?(?:Atualizado em ${stampDay}(?: ?[–-]? ?${stampHour})? )?Por (?<names>${person})(?: ?[–—-] .{3,80})?|Escrito por (?<writer>${person}),? .{0,90})$`,
    note: 'Time and writer in one line.',
    shape: {sentenceEnd: false},
    examples: {
      match: ['Escrito por Ana Amostra, Agência Exemplo'],
      // A sentence.
      skip: ['Escrito por um menino, o livro fala de uma ponte.']
    }
  },
  {
    id: 'pt/time-line',
    label: 'note',
    zone: 'head',
    needs: ['19', '20', '/', ':'],
    pattern: patternAnyCase`^[-–—•|·]?\s?(?:em )?(?:${weekday})?(?<published>${stampDay})(?:${hour})?(?:[ ,|/·(–—-]{0,4}(?:atualizad[oa]|actualizad[oa]|modificad[oa]|publicad[oa]).{0,60})?\.?\)?$`,
    shape: {words: 16},
    examples: {
      match: [
        {text: '31/10/2019 - 02h00 (Atualizado em 01/11/2019 - 00h32)', fields: {published: '2019-10-31'}},
        {text: '24.ago.2021 às 15h46', fields: {}},
        {text: '3 de março de 2020', fields: {published: '2020-03-03'}},
        'Segunda-feira, 3 de março de 2020',
        '03/03/2020 10:12'
      ],
      // A day in the story.
      skip: ['3 de março: a ponte reabre', 'Em 3 de março de 2020 o prefeito reabriu a ponte.']
    }
  },
  {
    id: 'pt/byline',
    label: 'byline',
    zone: 'head',
    needs: ['por', 'texto', 'autor', 'reportagem', ', do ', ', da ', 'repórter', 'correspondente', 'enviad', 'redação'],
    pattern: pattern`^(?:(?:[Pp]or|POR|Escrito por|Postado por|Textos?|TEXTOS?|Autora?|AUTORA?|Reportagem)(?:\s?: ?|\s|(?<=\p{Ll}))(?<names>${persons})(?:(?:,| ?[|/–—-]| \() ?(?<role>[\p{L}@][\p{L}\p{M}@.\d_ /|–—-]{1,70}))?\)?\.?|(?<reporter>${person}), d[oae] \p{Lu}[\p{L}\d ]{1,30}\*?(?:, (?:em|de) [\p{L} ]{3,30})?|(?<correspondent>${person}) ?[–—,-] ?(?:[Rr]epórter|[Cc]orrespondente|[Ee]nviad[oa] especial|[Dd]a Redação)(?: .{2,60})?)$`,
    shape: {words: 16},
    examples: {
      match: [
        {text: 'Por Ana Amostra', fields: {names: ['Ana Amostra']}},
        'POR LUÍS DA AMOSTRA',
        'Por Ana Amostra e Luís Prova',
        'Ana Amostra, do R7*',
        'Ana Amostra – Repórter da Agência Amostra',
        'Ana Amostra, enviada especial a Lisboa',
        'Por Ana Amostra, g1 Vale'
      ],
      // A sentence; a reason; a town that begins like the label.
      skip: [
        'PORTO AMOSTRA – Choveu.',
        'Por Ana Amostra votaram mil moradores.',
        'Por enquanto a ponte segue fechada',
        'Por causa da ponte velha'
      ]
    }
  },
  {
    id: 'pt/desk-byline',
    label: 'byline',
    zone: 'head',
    needs: [
      'redação',
      'redacção',
      'agência',
      'folhapress',
      'lusa',
      'afp',
      'reuters',
      'ansa',
      'efe',
      'estad',
      'ap',
      'correspondente',
      'enviad',
      'dpa'
    ],
    pattern: pattern`^(?:(?:Da |Por |A )?(?:Redação|REDAÇÃO|Redacção|Correspondente(?: em [\p{L} ]{3,30})?|Enviad[oa] especial(?: a [\p{L} ]{3,30})?|Agências|AGÊNCIAS|Agência \p{Lu}\p{L}+|${agencySign}))(?: ?[/|·,–—-] ?(?:${agencySign}|Redação|Agências|\p{Lu}[\p{L} .]{2,40})){0,3}$`,
    shape: {words: 9},
    examples: {
      match: [
        'Da Redação',
        'Redação',
        'Agência Brasil',
        'Lusa',
        'Folhapress',
        'Redação / Amostra',
        'Correspondente em Roma'
      ],
      // A sentence; an office of the story.
      skip: ['Redação do acordo avança', 'Agência de viagens fecha no porto']
    }
  },
  {
    id: 'pt/photo-line',
    label: 'caption',
    zone: 'anywhere',
    needs: [
      'foto',
      'imagem',
      'crédito',
      'credito',
      'divulgação',
      'reprodução',
      'arquivo',
      'fornecido',
      'montagem',
      'arte'
    ],
    pattern: pattern`^(?:(?:.{5,240}? ?)?[—–|-] ?(?:Fotos?|FOTOS?|Imagem|Crédito|Arte|Divulgação) ?:.{1,90}|(?:Fotos?|FOTOS?|Imagem|IMAGEM|Créditos?(?: da (?:foto|imagem))?|Ilustração|Infográfico|Arte|Montagem) ?[:/|] ?.{2,90}|.{5,240}?[.,;)”"»]? ?[([]?(?:Fotos?|FOTOS?|Fotografia|Imagem|Crédito) ?[:/] ?\p{Lu}[^!?]{1,70}[)\]]?|.{5,300}[([](?:Foto|Imagem|Reprodução|Divulgação|Arquivo)[^()[\]]{0,60}[)\]]\.?|[^.!?]{0,160}\.? ?© ?(?:Fornecido por |Foto |Reprodução)?.{2,50}|(?:Foto|Imagem) (?:de arquivo|ilustrativa|meramente ilustrativa)|(?:Reprodução|REPRODUÇÃO|Divulgação|DIVULGAÇÃO)(?: ?[/|] ?.{2,50})?|Arquivo(?: pessoal)?)$`,
    shape: {length: 600, notStory: true},
    evidence: 'a picture label with a colon and a name, or brackets that hold nothing else',
    examples: {
      match: [
        '— Foto: Reprodução/TV Amostra',
        'Ana Amostra na chegada ao estádio — Foto: Luís Prova/Agência Amostra',
        'Foto: Ana Amostra',
        'Ana Amostra. Foto: Luís Prova',
        'Evento 2020 © Fornecido por Revista Amostra',
        'A ponte velha na segunda-feira (Foto: Divulgação)',
        'Reprodução/Instagram'
      ],
      // A sentence about a picture.
      skip: [
        'Foto da ponte causa revolta no porto',
        'A foto: uma prova contra o prefeito, disse o juiz.',
        'Reprodução de peixes'
      ]
    }
  },
  {
    id: 'pt/photo-ending',
    label: 'boilerplate:caption',
    zone: 'anywhere',
    extent: 'ending',
    needs: ['oto:', 'otos:', 'OTO:', 'dito:', 'oto :', 'gem:'],
    pattern: pattern`(?<=[.!?”"’»)…]\s?)[([]?(?:Fotos?|FOTOS?|Crédito|Imagem)\s?[:/] ?\p{Lu}[^.!?:]{2,60}[)\]]?\.?$`,
    note: 'Glued to a paragraph that is too long to be a caption.',
    examples: {
      match: [
        'A ponte reabrirá em maio, disse o prefeito, que a percorreu na segunda-feira com os moradores do porto e os técnicos da província, e que pediu a todos que a cruzem devagar enquanto seguem as obras do outro lado do rio, que vão durar mais um ano e custar o dobro do que se previa. Foto: Ana Amostra'
      ],
      // Inside a sentence.
      skip: ['Disse o prefeito na Foto: Ana']
    }
  },
  {
    id: 'pt/picture-signed',
    label: 'caption',
    zone: 'anywhere',
    needs: ['/', '(', '©', '|'],
    pattern: pattern`^(?:© ?${pictureAgency}|Getty(?: Images)?|Shutterstock|${person} ?\/ ?${pictureAgency}|.{12,300}[.”"»)] ?(?:[([]|[/|–—-] ?|© ?)?(?:${person} ?\/ ?${pictureAgency}|${pictureAgency} ?\/ ?${person})[)\]]?\.?|.{12,300} [([](?:${person} ?[/|,] ?${pictureAgency}|${pictureAgency} ?[/|] ?${person})[)\]]\.?)$`,
    shape: {length: 480, notStory: true},
    evidence: 'a name and an agency joined by a slash, at the end',
    examples: {
      match: ['© AFP', 'Ana Amostra / Lusa', 'A ponte velha sobre o rio, na segunda-feira (Ana Amostra/Folhapress)'],
      // A sentence with an agency in brackets.
      skip: ['O prefeito falou com a agência (Lusa).', 'A ponte reabrirá em maio, disse o prefeito. (AA)']
    }
  },
  {
    id: 'pt/edited-by',
    label: 'credit',
    zone: 'anywhere',
    needs: [
      'edição',
      'edicao',
      'editor',
      'reportagem',
      'tradução',
      'supervis',
      'colabor',
      'texto',
      'por ',
      'sob supervisão',
      'estagi',
      'repórter',
      'jornalista'
    ],
    pattern: pattern`^[(*]?(?:(?:(?<role>[Ee]dição|[Ee]ditora?|[Ee]ditado por|[Rr]eportagem|[Rr]eportagem de|[Tt]radução|[Cc]olaborou|[Cc]olaboraram|[Tt]extos?|[Pp]or)\s?:? ?(?<names>${persons})(?: ?[|/,;–—(-] ?[^!?]{2,90})?)|\*? ?(?:[Ee]stagiári[oa]|[Ss]ob supervisão|[Cc]om supervisão|[Ss]upervisionad[oa])[^!?]{3,120}|${person},? (?:jornalista|repórter|colunista|editora?|correspondente)(?: (?:de|do|da|em) [\p{L} ]{2,50})?)\)?\.?$`,
    shape: {sentenceEnd: false, words: 22},
    examples: {
      match: [
        {text: 'Edição: Ana Amostra', fields: {names: ['Ana Amostra']}},
        {text: `${story}\n(Reportagem de Ana Amostra; edição de Luís Prova)`, line: 3},
        '*Estagiária sob supervisão de Luís Prova',
        'Editado por Ana Amostra'
      ],
      // A sentence.
      skip: ['Edição nova do livro sobre a ponte', 'Por Ana Amostra votaram mil moradores do porto na segunda.']
    }
  },
  {
    id: 'pt/with-information',
    label: 'credit',
    zone: 'anywhere',
    fields: {role: 'source'},
    needs: [
      'com informações',
      'com estadão',
      'com agências',
      'as informações são',
      'fonte',
      'com a lusa',
      'informações de',
      'com lusa',
      'com reuters',
      'com afp'
    ],
    pattern: pattern`^\(?\*?(?:(?:\*?Com (?:informações|dados) (?:de|do|da|dos|das) (?=${lenders}[.)]{0,2}$)|(?:As )?[Ii]nformações (?:são )?(?:de|do|da) (?:jornal |agência |site |portal )?(?=\p{Lu})|Fontes?\s?: ?${noSentence})(?<names>[^()!?]{2,110}?)|Com (?:a |o )?(?:[Aa]gências?|Estadão(?: Conteúdo)?|${agencySign})(?: (?:de notícias|e \p{Lu}\p{L}+))?)\)?\.?$`,
    shape: {words: 16},
    evidence: 'it only says where the information is from',
    examples: {
      match: [
        {text: 'Com informações da Agência Amostra', fields: {names: ['Agência Amostra']}},
        {text: 'Fonte: Agência Senado', fields: {names: ['Agência Senado']}},
        'Com informações do G1, da agência Lusa e da Prefeitura de Amostra',
        'As informações são do jornal Folha da Amostra.',
        'Com agências',
        '*Com Estadão Conteúdo',
        '(Com informações de Reuters)'
      ],
      // A sentence.
      skip: [
        'Fontes do porto negam',
        'Com informações da Reuters, a ponte fechou.',
        'Fonte: a polícia disse que a ponte fechou.',
        'Com informações do prefeito sobre a ponte começou a reunião que durou três horas e acabou sem acordo na segunda.'
      ]
    }
  },
  {
    id: 'pt/with-information-ending',
    label: 'credit',
    zone: 'tail',
    extent: 'ending',
    fields: {role: 'source'},
    needs: ['om informações d', 's informações são d', 'onte:'],
    pattern: pattern`(?<=[.!?”"’»)…]\s?)[([]?(?:[Cc]om informações d[aeo]s? (?<names>[\p{L}\d][^()!?]{1,60}?)|As informações são d[aeo]s? [^()!?]{2,60}?|Fonte\s?: ?[\p{L}\d][^()!?]{1,60}?)[)\]]?\.?$`,
    examples: {
      match: [
        {text: 'A ponte reabrirá em maio, disse. (Com informações da Lusa)', fields: {names: ['Lusa']}},
        'A ponte reabrirá em maio, disse. As informações são do jornal Folha da Amostra.'
      ],
      // Inside its sentence.
      skip: ['O mapa foi feito com informações da província']
    }
  },
  {
    id: 'pt/agency-line',
    label: 'credit',
    zone: 'anywhere',
    fields: {role: 'agency'},
    needs: [
      'lusa',
      'folhapress',
      'afp',
      'ap',
      'reuters',
      'ansa',
      'efe',
      'agência',
      'estad',
      'redação',
      'dpa',
      'xinhua',
      'sputnik',
      'bloomberg'
    ],
    pattern: pattern`^[-–—(]{0,2}\s?(?:[A-Z]{2,4}(?: ?\/\/? ?[A-Z]{2,4})? ?(?:\/\/|\.)? ?)?(?<names>(?:${agencySign}|(?:[Dd]a )?(?:Redação|redação)|REDAÇÃO|Agências)(?:(?:,? com |, | ?[/,e–—|-] ?| e )(?:${agencySign}|Redação|[Aa]gências)){0,3})(?: ?[/ ] ?[Ff]im)?[).]{0,2}$`,
    shape: {words: 6},
    examples: {
      match: [
        {text: `${story}\nLusa/Fim`, line: 3},
        {text: `${story}\n(Folhapress)`, line: 3},
        {text: `${story}\nDa redação, com agências`, line: 3},
        {text: `${story}\nAFP/Reuters`, line: 3}
      ],
      // The agency does something.
      skip: ['Lusa abre um escritório', 'Agências de viagens']
    }
  },
  {
    id: 'pt/initials-line',
    label: 'credit',
    zone: 'tail',
    fields: {role: 'initials'},
    pattern: pattern`^\(?(?:[a-z]{2,4}(?: ?\/ ?[A-Za-z]{2,4}){1,6}|\p{Lu}{2,4}(?: ?\/{1,2} ?\p{Lu}{2,4}){1,5}\.?|(?:\p{Lu}{2,4} ?){1,3}(?:\(\p{Lu}{2,4}(?:\/\p{Lu}{2,4}){0,2}\) )?\/\/ \p{Lu}{2,5}\.?|[Ff]im\.?|FIM)\)?$`,
    shape: {words: 6},
    note: 'Desks sign below the story: "abc/def", "ABC (DEF) // GHI.", "Fim".',
    examples: {
      match: ['ab/cde', 'ABC // DEF.', 'ABC (DEF/GH) // IJ', 'Fim'],
      // A word; a crosshead.
      skip: ['ponte', 'Fim do jogo', 'sim/não à lei']
    }
  },
  {
    id: 'pt/agency-ending',
    label: 'credit',
    zone: 'tail',
    extent: 'ending',
    fields: {role: 'agency'},
    needs: [
      'EFE',
      'usa',
      'USA',
      'AFP',
      'AP',
      'euters',
      'ANSA',
      'olhapress',
      'OLHAPRESS',
      'gência',
      'stadão',
      'DPA',
      'dpa',
      'inhua',
      'loomberg',
      'putnik'
    ],
    pattern: pattern`(?<=[.!?”"’»)…]\s?)[-–—([/]{0,2}\s?(?<names>${agencySign}(?: ?\/ ?(?:${agencySign}|[Ff]im)){0,2})[)\].]{0,2}$`,
    examples: {
      match: [
        {text: 'A ponte reabrirá em maio, disse o prefeito. EFE', fields: {names: ['EFE']}},
        'A ponte reabrirá em maio, disse o prefeito. (ANSA).',
        'A ponte reabrirá em maio, disse. Lusa/Fim'
      ],
      // The agency ends its sentence.
      skip: ['A ponte reabrirá em maio, disse o prefeito à Lusa', 'A foto é da agência (Lusa)']
    }
  }
]
