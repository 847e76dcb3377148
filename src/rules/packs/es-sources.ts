/** Spanish: which medium a story takes its information from, and to which one somebody spoke. */
import {pattern} from '../fragments.ts'
import type {Rule, SourceWords} from '../types.ts'
import {mediumWords, networks} from './media-words.ts'
import {list, sourceRules} from './source-frames.ts'

export const spanishSourceWords: SourceWords = {
  kinds:
    list(`diario, periódico, rotativo, agencia, agencia de noticias, agencia estatal, canal, cadena, emisora, radio, televisora, televisión, revista, semanario, portal, sitio,
    sitio web, página web, página, web, medio, cuenta, blog, noticiero, programa, red social, plataforma`),
  attributes: list(
    'oficial, local, estatal, digital, británico, británica, estadounidense, español, española, belga, francés, francesa, alemán, alemana, argentino, argentina, italiano, italiana, ruso, rusa, chino, china, israelí, público, pública, privado, privada, privada, deportivo, económico, nacional, mexicano, colombiano, chileno, peruano, brasileño, su, sus, hoy, ayer'
  ),
  ordinary: list(
    'que, y, a, en, se, por, con, para, como, más, no, su, una, un, lo, al, es, fue, ha, pero, sus, este, esta'
  ),
  articles: list('el, la, los, las, un, una, lo'),
  indefinites: list('un, una'),
  links: list('de, del, la, las, los, el, y, e, para, en'),
  joiners: list('y, e'),
  beforeDates: list('el, este, del, de este'),
  mediumWords: [...mediumWords, 'Revista-', 'Semanario-', 'Agencia-', 'Noticiero-', 'Prensa', 'Noticias'],
  organisations: list(
    'Ministerio, Instituto, Fondo, Banco, Fundación, Asociación, Universidad, Organización, Comisión, Gobierno, Centro, Consejo, Federación, Policía, Fiscalía, Secretaría, Dirección, Unión, Observatorio, Cámara, Agencia, Servicio, Oficina'
  ),
  networks,
  noMedia: list('fuentes, fuente, testigos, Presidente, Gobernador, Ministro, Alcalde, Artículo, Ley'),
  adverbs: list('también, hoy, ayer, ya, ha, había, además'),
  notSubjects: list('de, a, por, con, para, en, al, del'),
  citing: list('según, informó, dijo')
}

const left = String.raw`(?<![\p{L}\d])`
const right = String.raw`(?![\p{L}\d])`
const said =
  '(?:dijo|dijeron|declaró|declararon|informó|informaron|explicó|explicaron|afirmó|aseguró|señaló|comentó|indicó|confirmó|confirmaron|contó|precisó|manifestó|relató|adelantó|reconoció|admitió|reveló)'
const day = '(?:hoy|ayer|este \\p{L}+|anoche)'

export const spanishSources: readonly Rule[] = sourceRules('es', {
  told: {
    kind: 'told',
    asks: 'medium',
    needs: '_a_, al_, trevista, diálogo, declaraciones, conversación, consultad, onversó, habló',
    pattern: pattern`${left}(?<verb>${said}(?: ${day})? (?:al?)|[Ee]n (?:(?:una|un) )?(?:entrevista|diálogo|conversación|declaraciones)(?: \p{Ll}+)? (?:con|a|al|de|para)|(?:entrevistad[oa]|consultad[oa]) por|(?:conversó|habló) con)${right}`,
    match: [
      {text: 'El puente es seguro, dijo a Radio Muestra el alcalde.', fields: {kind: 'told', name: 'Radio Muestra'}},
      {text: 'El puente es seguro, informó hoy a Efe una fuente oficial.', fields: {kind: 'told', name: 'Efe'}},
      {text: 'En una entrevista con el diario Muestra, el alcalde calló.', fields: {kind: 'told', name: 'Muestra'}}
    ],
    skip: ['El puente es seguro, dijo a Juan Pérez el alcalde.', 'El alcalde informó a la Policía.']
  },
  according: {
    kind: 'cited',
    asks: 'medium',
    needs:
      'egún, e acuerdo, onforme, itando, itad, ublicad, ifundid, ecogid, nformó, eseñó, eportó, ublicó, itó, ecogió, eveló, eñaló, informa, reporta, publica',
    pattern: pattern`${left}(?<verb>[Ss]egún(?: (?:informó|publica|publicó|reportó|reseña|reseñó|recoge|informa|reveló|indicó|datos de|datos del|información de|información del|un reporte de|un despacho de|un comunicado difundido por|una información de))?|[Dd]e acuerdo (?:con|a)(?: (?:información|datos|un reporte|un informe|informes|una nota) (?:de|del))?|[Cc]onforme a|[Cc]itando a|citad[oa]s? por|publicad[oa]s? (?:por|en)|difundid[oa]s? por|recogid[oa]s? por|(?<=[,”"] )(?:informó|reseñó|reportó|publicó|recogió|reveló|señaló|informa|reporta|publica))${right}`,
    match: [
      {text: 'El puente cerró, según Reuters.', fields: {name: 'Reuters', verb: 'según'}},
      {text: 'De acuerdo con información del canal belga Muestra, el puente cerró.', fields: {name: 'Muestra'}},
      {text: 'El puente cerró, informó la agencia Muestra.', fields: {name: 'Muestra'}},
      {text: 'Según un comunicado difundido por la agencia Interfax, el puente cerró.', fields: {name: 'Interfax'}}
    ],
    skip: [
      'El puente cerró, según Juan Pérez.',
      'El puente cerró, según la misma fuente.',
      'De acuerdo a la Policía, el puente cerró.'
    ]
  },
  report: {
    kind: 'cited',
    asks: 'publisher',
    needs: 'datos, cifras, informe, estudio, encuesta, estadísticas, comunicado, reporte, sondeo',
    pattern: pattern`${left}(?<verb>[Ss]egún|[Dd]e acuerdo (?:con|a)|[Cc]itando) (?:(?:los|las|el|la|un|una|unos) )?(?:últimos )?(?:datos|cifras|informes?|estudio|encuesta|estadísticas|comunicado|reporte|sondeo)(?: (?:oficiales|oficial|reciente|publicad[oa]s?|difundid[oa]s?|elaborad[oa]s?|anual))*(?: (?:por|de|del))${right}`,
    match: [
      {text: 'Según los datos del Fondo de Muestra (FM), hay mil leones.', fields: {name: 'Fondo de Muestra (FM)'}}
    ],
    skip: ['Según datos de Juan Pérez, hay mil leones.']
  },
  reports: {
    kind: 'cited',
    asks: 'medium',
    named: 'before',
    needs: 'informó, reportó, publicó, reveló, señaló, aseguró, indicó, informa, citó, destacó, adelantó, explicó',
    pattern: pattern`(?<= )(?<verb>informó|reportó|publicó|reveló|señaló|aseguró|indicó|informa|citó|destacó|adelantó|explicó)${right}(?! (?:al?|que se) )`,
    match: [{text: 'El diario Muestra reveló que el puente cerró.', fields: {name: 'Muestra'}}],
    skip: ['Juan Pérez reveló que el puente cerró.', 'El diario reveló que el puente cerró.']
  },
  account: {
    kind: 'cited',
    asks: 'likely',
    needs: 'cuenta, redes, página, perfil, Twitter, Facebook, Instagram, YouTube, TikTok',
    pattern: pattern`${left}(?<verb>escribió|publicó|publicado|dijo|informó|anunció|indicó|señaló|mensaje|tuiteó|compartió|afirmó)(?: \p{Ll}+){0,3} (?:en|a través de|vía|por) (?:(?:su|la|el|sus|una) )?(?:(?:cuenta|página|perfil|red social|canal|redes)(?: (?:oficial|personal|sociales|de|en))* ?)?(?=@|Twitter|Facebook|Instagram|YouTube|TikTok|X${right})`,
    match: [{text: 'El puente abrió, escribió en su cuenta de Twitter.', fields: {name: 'Twitter'}}],
    skip: ['El alcalde demandó a Facebook.']
  }
})
