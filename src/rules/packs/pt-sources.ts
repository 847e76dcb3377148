/** Portuguese: which medium a story takes its information from, and to which one somebody spoke. */
import {pattern} from '../fragments.ts'
import type {Rule, SourceWords} from '../types.ts'
import {mediumWords, networks} from './media-words.ts'
import {list, sourceRules} from './source-frames.ts'

export const portugueseSourceWords: SourceWords = {
  kinds: list(
    'jornal, diário, agência, agência de notícias, revista, rádio, emissora, televisão, canal, rede, site, portal, página, semanário, blog, blogue, perfil, conta, programa, rede social, imprensa, TV, periódico'
  ),
  attributes: list(
    'oficial, local, estatal, pública, público, americano, americana, britânico, britânica, espanhol, espanhola, francês, francesa, alemão, alemã, italiano, italiana, português, portuguesa, brasileiro, brasileira, norte-americano, norte-americana, argentino, argentina, chinês, chinesa, russo, russa, sua, seu'
  ),
  ordinary: list(
    'que, e, em, para, com, não, uma, um, os, as, se, na, no, por, mais, como, mas, foi, ao, ele, das, dos, à, seu, sua, ou'
  ),
  articles: list('o, a, os, as, um, uma'),
  indefinites: list('um, uma'),
  links: list('de, do, da, dos, das, e, para, em'),
  joiners: list('e'),
  beforeDates: list('em, nesta, neste, na, no, de, esta, este'),
  mediumWords: [
    ...mediumWords,
    'Revista-',
    'Folha-',
    'Jornal-',
    'Rede-',
    'Diário-',
    'Tribuna-',
    'Agência-',
    'Correio-'
  ],
  organisations: list(
    'Ministério, Instituto, Banco, Fundação, Associação, Universidade, Organização, Comissão, Governo, Centro, Conselho, Federação, Polícia, Secretaria, União, Confederação, Tribunal, Prefeitura, Câmara, Agência, Observatório'
  ),
  networks,
  noMedia: list('fonte, fontes, testemunhas, Presidente, Governador, Ministro, Prefeito, Artigo, Lei'),
  adverbs: list('também, hoje, ontem, já, ainda'),
  notSubjects: list('de, do, da, a, ao, à, por, pelo, pela, com, para, em, no, na'),
  citing: list('segundo, disse')
}

const left = String.raw`(?<![\p{L}\d])`
const right = String.raw`(?![\p{L}\d])`
const said =
  '(?:disse|disseram|declarou|declararam|afirmou|afirmaram|contou|explicou|confirmou|informou|revelou|referiu|adiantou|garantiu|relatou|comentou|admitiu|indicou|acrescentou|falou)'

export const portugueseSources: readonly Rule[] = sourceRules('pt', {
  told: {
    kind: 'told',
    asks: 'medium',
    needs: '_à_, _ao_, _a_, ntrevista, declarações, ntrevistad, onversa',
    pattern: pattern`${left}(?<verb>${said}(?: (?:hoje|ontem|também))? (?:à|ao|aos|às|a)|[Ee]m (?:entrevista|declarações|depoimento)(?: \p{Ll}+)? (?:à|ao|a|com|para)|entrevistad[oa] (?:pelo|pela)|[Ee]m conversa com)${right}`,
    match: [
      {text: 'A ponte é segura, disse à Lusa o autarca.', fields: {kind: 'told', name: 'Lusa'}},
      {text: 'Em entrevista ao Jornal Amostra, o prefeito calou.', fields: {kind: 'told', name: 'Jornal Amostra'}}
    ],
    skip: ['A ponte é segura, disse a João Silva o prefeito.', 'O prefeito informou à Polícia.']
  },
  according: {
    kind: 'cited',
    asks: 'medium',
    needs:
      'egundo, e acordo, onforme, itando, itad, ublicad, ivulgad, informou, noticiou, publicou, revelou, informa, noticia, escreve, avançou, teve acesso',
    pattern: pattern`${left}(?<verb>[Ss]egundo(?: (?:informou|noticiou|dados (?:da|do)|informações (?:da|do)|reportagem (?:da|do)))?|[Dd]e acordo com(?: (?:informações|dados|reportagem|notícia) (?:da|do|de))?|[Cc]onforme(?: (?:noticiou|informou|publicou|revelou))?|[Cc]itando|citad[oa]s? (?:pela|pelo|por)|publicad[oa]s? (?:pela|pelo|por|na|no|em)|divulgad[oa]s? (?:pela|pelo|por)|(?<=[,”"] )(?:informou|noticiou|publicou|revelou|informa|noticia|escreve|avançou)|[Cc]omo (?:revelou|noticiou|informou|publicou)|a que)${right}(?! qu)`,
    match: [
      {text: 'A ponte fechou, segundo a Reuters.', fields: {name: 'Reuters', verb: 'segundo'}},
      {text: 'A ponte fechou, noticiou a revista americana "Amostra".', fields: {name: 'Amostra'}},
      {text: 'De acordo com o jornal Amostra, a ponte fechou.', fields: {name: 'Amostra'}}
    ],
    skip: ['A ponte fechou, segundo João Silva.', 'A ponte fechou, segundo a mesma fonte.']
  },
  report: {
    kind: 'cited',
    asks: 'publisher',
    needs:
      'dados, balanço, pesquisa, relatório, estudo, levantamento, comunicado, nota, números, estatísticas, sondagem, informações',
    pattern: pattern`${left}(?<verb>[Ss]egundo|[Dd]e acordo com|[Cc]onforme|[Cc]itando|no|na) (?:(?:os|as|o|a|um|uma) )?(?:dados|balanço|pesquisa|relatório|estudo|levantamento|comunicado|nota|números|estatísticas|sondagem|informações)(?: (?:oficiais|oficial|financeiro|anual|de \d{4}|divulgad[oa]s?|publicad[oa]s?|feit[oa]))*(?: (?:pela|pelo|por|da|do|de))${right}`,
    match: [{text: 'Segundo dados do Instituto Amostra, há mil pontes.', fields: {name: 'Instituto Amostra'}}],
    skip: ['Segundo dados de João Silva, há mil pontes.']
  },
  reports: {
    kind: 'cited',
    asks: 'medium',
    named: 'before',
    needs: 'informou, noticiou, publicou, revelou, informa, noticia, escreve, divulgou, apurou, afirmou, avançou',
    pattern: pattern`(?<= )(?<verb>informou|noticiou|publicou|revelou|informa|noticia|escreve|divulgou|apurou|afirmou|avançou)${right}(?! (?:à|ao) )`,
    match: [{text: 'O jornal Amostra noticiou que a ponte fechou.', fields: {name: 'Amostra'}}],
    skip: ['João Silva noticiou que a ponte fechou.', 'O jornal noticiou que a ponte fechou.']
  },
  account: {
    kind: 'cited',
    asks: 'likely',
    needs: 'Twitter, Facebook, Instagram, YouTube, TikTok, @',
    pattern: pattern`${left}(?<verb>escreveu|publicou|publicado|publicada|disse|informou|anunciou|postou|compartilhou|afirmou|mensagem|vídeo)(?: \p{Ll}+){0,3} (?:no|na|em|através do|pelo|via) (?:(?:seu|sua|o|a) )?(?:(?:conta|página|perfil|rede social|canal)(?: (?:oficial|pessoal|do|no|de))* ?)?(?=@|Twitter|Facebook|Instagram|YouTube|TikTok|X${right})`,
    match: [{text: 'A ponte abriu, escreveu no Twitter.', fields: {name: 'Twitter'}}],
    skip: ['O prefeito processou o Facebook.']
  }
})
