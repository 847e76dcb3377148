/** Portuguese: the media from which a story takes its information, and to which somebody spoke. */
import {pattern} from '../fragments.ts'
import type {Rule, SourceWords} from '../types.ts'
import {mediumWords, networks} from './media-words.ts'
import {officeSources} from './office-sources.ts'
import {paperSources} from './paper-sources.ts'
import {list, organisation, sourceRules, toldFrame} from './source-frames.ts'
import {heardSources, speechSources} from './speech-sources.ts'
import {witnessSources} from './witness-sources.ts'

export const portugueseSourceWords: SourceWords = {
  kinds: list(
    'edição digital, edição online, edição impressa, edição, jornal, diário, agência, agência de notícias, revista, rádio, emissora, televisão, canal, rede, site, portal, página, semanário, blog, blogue, perfil, conta, programa, rede social, imprensa, TV, periódico, agência noticiosa, agência oficial, canal de televisão, estação, rádio pública, site de notícias, portal de notícias, revista científica, coluna, podcast, matutino, semanal, tabloide'
  ),
  attributes: list(
    'kind *, de notícias, de imprensa, de informação, oficial, local, estatal, pública, público, americano, americana, britânico, britânica, espanhol, espanhola, francês, francesa, alemão, alemã, italiano, italiana, português, portuguesa, brasileiro, brasileira, norte-americano, norte-americana, argentino, argentina, chinês, chinesa, russo, russa, sua, seu, empresa, consultoria, econômico, económico, esportivo, desportivo, noticioso, especializado, online, próprio, própria, famoso, conceituado'
  ),
  ordinary: list(
    'que, e, em, para, com, não, uma, um, os, as, se, na, no, por, mais, como, mas, foi, ao, ele, das, dos, à, seu, sua, ou'
  ),
  articles: list('o, a, os, as, um, uma'),
  fusedArticles: list('ao o, do o, pelo o, no o, à a, da a, pela a, na a'),
  indefinites: list('um, uma'),
  owners: list('de, do, da, dos, das'),
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
    'Correio-',
    'Televisão',
    'Notícias-'
  ],
  organisations: list(
    'Ministério, Instituto, Banco, Fundação, Associação, Universidade, Organização, Comissão, Governo, Centro, Conselho, Federação, Polícia, Secretaria, União, Confederação, Tribunal, Prefeitura, Câmara, Agência, Observatório, Presidência, Clube, Corpo, Defensoria, Procuradoria, Justiça, Embaixada, Hospital, Grupo, Empresa, Partido, Sindicato, Autoridade, Direção, Direcção, Guarda, Exército, Marinha, Departamento, Comitê, Comité, Corregedoria, Autarquia, Junta, Serviço, Fundo, Companhia'
  ),
  networks,
  noMedia: list(
    'Stories, Story, Reels, fonte, fontes, testemunhas, Presidente, Governador, Ministro, Prefeito, Artigo, Lei'
  ),
  adverbs: list('também, hoje, ontem, já, ainda'),
  notSubjects: list('de, do, da, a, ao, à, por, pelo, pela, com, para, em, no, na'),
  citing: list('segundo, disse')
}

const left = String.raw`(?<![\p{L}\d])`
const right = String.raw`(?![\p{L}\d])`
/** Verbs of people who speak to a medium, in singular and plural. */
const said =
  '(?:diss(?:e|eram)|diz|declar(?:ou|aram|a)|afirm(?:ou|aram|a)|cont(?:ou|aram|a)|explic(?:ou|aram|a)|confirm(?:ou|aram|a)|inform(?:ou|aram|a)|revel(?:ou|aram|a)|refer(?:iu|iram|e)|adiant(?:ou|aram|a)|garant(?:iu|iram|e)|relat(?:ou|aram|a)|coment(?:ou|aram|a)|admit(?:iu|iram|e)|indic(?:ou|aram|a)|acrescent(?:ou|aram|a)|fal(?:ou|aram|a)|sublinh(?:ou|a)|respond(?:eu|e)|lament(?:ou|a)|precis(?:ou|a)|dito|defend(?:eu|e)|desabaf(?:ou|a)|ressalt(?:ou|a)|destac(?:ou|a))'
/** Verbs of media. */
const reporting =
  '(?:inform(?:ou|aram|a|ava)|notici(?:ou|aram|a|ava)|public(?:ou|aram|a)|revel(?:ou|aram|a)|escrev(?:eu|e|eram)|avanç(?:ou|a|ava|aram)|refer(?:iu|e|iram)|relat(?:ou|a|aram)|adiant(?:ou|a)|divulg(?:ou|a|aram)|apur(?:ou|aram)|afirm(?:ou|a)|mostr(?:ou|a|aram)|apont(?:ou|a)|cit(?:ou|a)|destac(?:ou|a)|indic(?:ou|a)|report(?:ou|a|aram)|anunci(?:ou|a)|conta|contou|descrev(?:eu|e)|recorda|antecip(?:ou|a)|registr(?:ou|a)|constat(?:ou|aram)|diz|disse|soube|transmit(?:iu|e)|lembr(?:ou|a)|garant(?:iu|e|em)|assegur(?:ou|a)|sublinh(?:ou|a)|ressalt(?:ou|a)|salient(?:ou|a)|document(?:ou|a)|ouviu|entrevist(?:ou|a)|detalh(?:ou|a)|classific(?:ou|a)|question(?:ou|a)|reproduz(?:iu)?|mencion(?:ou|a)|denunci(?:ou|a)|confirm(?:ou|a)|explic(?:ou|a)|constatou|deu conta)'
const day = String.raw`(?:hoje|ontem|nesta \p{L}+(?:-feira)?(?:,? \(?\d{1,2}\)?,?)?|neste \p{L}+(?: \(\d{1,2}\))?|esta \p{L}+(?:-feira)?|na \p{Ll}+-feira|na (?:sua )?edição(?: (?:online|impressa|digital|semanal|dominical|de hoje|d[eoa] \p{L}+(?:-feira)?|dest[ae] \p{L}+(?:-feira)?))*)`
const verbs =
  'inform, notici, public, revel, escrev, avanç, refer, relat, adiant, divulg, apur, afirm, mostr, apont, cit, destac, indic, report, anunci, conta, descrev, recorda, antecip, registr, constat, diz, disse, soube, transmit, lembr, garant, assegur, sublinh, ressalt, salient, document, ouviu, entrevist, detalh, classific, question, reproduz, mencion, denunci, confirm, explic, deu conta'
const paper =
  '(?:dados|balanço|pesquisa|relatório|estudo|levantamento|comunicado|números|estatísticas|sondagem|informações|boletim|estimativas?|projeções|cálculos|inquérito|monitoramento|reportagem)'

export const portugueseSources: readonly Rule[] = [
  ...heardSources('pt'),
  ...sourceRules('pt', {
    told: {
      kind: 'told',
      asks: 'medium',
      needs:
        'diss, diz, declar, afirm, cont, explic, confirm, inform, revel, refer, adiant, garant, relat, coment, admit, indic, acrescent, fal, sublinh, respond, lament, precis, dito, defend, desabaf, ressalt, destac',
      pattern: pattern`${toldFrame(said, '(?:hoje|ontem|também)', 'à|aos?|às|n[ao]|a(?= O)')}${right}`,
      match: [
        {text: 'A ponte é segura, disse à Lusa o autarca.', fields: {kind: 'told', name: 'Lusa'}},
        {
          text: 'A ponte é segura, disse o prefeito da vila ao Jornal Amostra.',
          fields: {kind: 'told', name: 'Jornal Amostra'}
        }
      ],
      skip: [
        'A ponte é segura, disse a João Silva o prefeito.',
        'O prefeito informou à Polícia.',
        'A ponte fechou, informou a agência Amostra.'
      ]
    },
    interview: {
      kind: 'told',
      asks: 'likely',
      needs:
        'ntrevista, declarações, onversa, convers, fal, ontato com, ontacto com, Ao_, À_, depoimento, onvidad, enviad, remetid, encaminhad, concedid, microfone',
      pattern: pattern`${left}(?<verb>(?:[Ee]m |[Dd]urante |[Nn]uma )?(?:uma )?(?:entrevista|declarações|depoimento)(?: (?:\p{Ll}+ ){0,3}?| )(?:à|aos?|a|com|para|no|na)|[Ee]ntrevistad[oa]s? (?:pel[oa]|por)|[Ee]m (?:conversa|conta(?:c)?to) com|(?:fal|convers)(?:ou|aram|am|ava) (?:\p{Ll}+ ){0,2}?com|(?:enviad|remetid|encaminhad|concedid)[oa]s? (?:\p{Ll}+ ){0,2}?(?:à|ao)|[Aa]os? microfones? d[aoe]|convidad[oa]s? d[aoe]|(?<=^|[.!?”"»] )(?:Ao|À)(?= (?:\p{Lu}|g1)[^.;:!?]{1,40}, ))${right}`,
      match: [
        {text: 'Em entrevista ao Jornal Amostra, o prefeito calou.', fields: {kind: 'told', name: 'Jornal Amostra'}},
        {text: 'Em declarações à Rádio Amostra, o prefeito calou.', fields: {kind: 'told', name: 'Rádio Amostra'}}
      ],
      skip: ['Em entrevista com João Silva, o prefeito calou.']
    },
    according: {
      kind: 'cited',
      asks: 'medium',
      needs:
        'egundo, e acordo, onforme, itando, itad, ublicad, ivulgad, eve acesso, omo_, oticiad, vançad, elatad, nformaç, nformação, eportagem, xibid, btid, evelad, ecolhid, ransmitid, eproduzid, ntecipad, a conhecer, ouvid, onsultad, ontactad, ntrevistad, encionad, rónica, eculad',
      pattern: pattern`${left}(?<verb>[Ss]egundo (?:o|a) (?:colunista|jornalista|repórter|comentarista|blogueir[oa])(?: \p{Lu}\p{L}+){0,3},? d[aoe]|[Dd]e acordo com (?:o|a) (?:colunista|jornalista|repórter|comentarista|blogueir[oa])(?: \p{Lu}\p{L}+){0,3},? d[aoe]|[Ss]egundo(?: (?:${reporting}(?: ${day})?|(?:(?:o|a|as|os|uma?) )?(?:dados|informações|informação|reportagem|apuração|notícia|matéria|relato|relatos|artigo) (?:da|do|de|publicad[oa] (?:na|no|pel[oa]))))?|[Dd]e acordo com(?: (?:(?:o|a|as|os|uma?) )?(?:informações|informação|dados|reportagem|notícia|apuração|matéria|relatos|artigo) (?:da|do|de|publicad[oa]s? (?:na|no|pel[oa])))?|[Cc]onforme(?: (?:${reporting}|noticiado|informado|divulgado|revelado|publicado|relatado|mostrado|antecipado|avançado)(?: (?:pel[oa]|por|n[oa]))?)?|[Cc]itando|(?<!(?:será|serão|ser) )(?:citad|publicad|divulgad|dada a conhecer|noticiad|avançad|relatad|revelad|exibid|recolhid|transmitid|obtid|veiculad|reproduzid|antecipad|ouvid|consultad|contactad|entrevistad|mencionad)[oa]s? (?:${day} )?(?:pel[oa]|por|n[oa]|em)|[Cc]omo (?:já )?${reporting}(?: ${day})?|(?:[Aa] informação|[Aa]s informações|[Ii]nformação|[Ii]nformações) (?:é|são|foi|foram)? ?(?:d[oae])|a que (?=[ao] )|(?:teve|tiveram) acesso(?= (?:o|a|os|as) )|(?:[Uu]ma? )(?:reportagem|investigação|artigo|editorial|matéria) (?:d[oae]|publicad[oa] (?:n[oa]|pel[oa])))${right}(?! qu)`,
      match: [
        {text: 'A ponte fechou, segundo a Reuters.', fields: {name: 'Reuters', verb: 'segundo'}},
        {text: 'De acordo com o jornal Amostra, a ponte fechou.', fields: {name: 'Amostra'}},
        {text: 'A informação foi divulgada pelo jornal Amostra.', fields: {name: 'Amostra'}},
        {
          text: 'A ponte fechou; as informações são do site Amostra, que falou com o prefeito.',
          fields: {name: 'Amostra'}
        }
      ],
      skip: [
        'A ponte fechou, segundo João Silva.',
        'A ponte fechou, segundo a mesma fonte.',
        'A ponte fechou, segundo o site oficial do clube.'
      ]
    },
    poll: {
      kind: 'cited',
      asks: 'likely',
      needs: 'esquisa, ondagem, evantamento',
      pattern: pattern`${left}(?<verb>[Pp]esquisa|[Ss]ondagem|[Ll]evantamento)(?= \p{Lu}[^.;:]{2,40}? (?:divulgad|publicad|feit|realizad|mostr|apont|revel|indic|d[ae] ))`,
      match: [
        {text: 'Pesquisa Datafolha divulgada na quinta mostra que a maioria quer a ponte.', fields: {name: 'Datafolha'}}
      ],
      skip: [
        'Pesquisa Amostra divulgada na quinta mostra que a maioria quer a ponte.',
        'Pesquisa de João Silva mostra a ponte.'
      ]
    },
    access: {
      kind: 'cited',
      asks: 'medium',
      needs: 'teve acesso, tiveram acesso, apurou, apurado, obteve, soube',
      pattern: pattern`(?<= )(?<verb>teve acesso|tiveram acesso|apurou|obteve|soube)${right}`,
      named: 'before',
      match: [
        {text: 'No documento, a que a agência Amostra teve acesso, fala-se da ponte.', fields: {name: 'Amostra'}}
      ],
      skip: ['No documento, a que a Polícia teve acesso, fala-se da ponte.']
    },
    inserted: {
      kind: 'cited',
      asks: 'medium',
      named: 'before',
      needs: 'citando, que cita, na sua edição, na edição, em editorial, em nota, em reportagem, em sua',
      pattern: pattern`,? (?:citando|que cita|n?a sua edição|na edição|em editorial|em reportagem|em sua (?:edição|página))(?: [^.;:]{2,80}?)?,? (?<verb>${reporting})${right}`,
      match: [{text: 'A agência Amostra, citando o ministério, noticiou o fecho.', fields: {name: 'Amostra'}}],
      skip: ['João Silva, citando o ministério, noticiou o fecho.']
    },
    inverted: {
      kind: 'cited',
      asks: 'likely',
      needs: `${verbs}, Noticia, Escreve, Avança, Revela`,
      pattern: pattern`(?<=[,”"»–—] |^|[.!?] )(?<verb>${reporting}|Noticia|Escreve|Avança|Revela)(?: ${day})?${right}(?= (?:\p{Ll}+ ){0,6}(?:["“«@]?\p{Lu}|\p{Ll}{1,3}\d?[.,;]))`,
      match: [
        {text: 'A ponte fechou, noticiou a revista americana "Amostra".', fields: {name: 'Amostra'}},
        {text: 'A ponte fechou, informou nesta terça-feira a agência Amostra.', fields: {name: 'Amostra'}}
      ],
      skip: ['A ponte fechou, informou o prefeito João Silva.', 'A ponte fechou, informou a Polícia Militar.']
    },
    report: {
      kind: 'cited',
      asks: 'single',
      needs:
        'dados, balanço, pesquisa, relatório, estudo, levantamento, comunicado, números, estatísticas, sondagem, informações, boletim, estimativa, projeções, cálculos, inquérito, monitoramento',
      pattern: pattern`${left}(?<verb>[Ss]egundo|[Dd]e acordo com|[Cc]onforme|[Cc]itando|[Cc]om base em|(?<=, )(?:aponta|indica|mostra|revela|diz)|É o que (?:mostra|aponta|revela|diz|indica)m?) (?:(?:os|as|o|a|um|uma) )?(?:últim[oa]s? |mais recentes? |nov[oa]s? )?${paper}(?: (?:oficiais|oficial|financeiro|anual|mensal|recentes?|epidemiológico|de \d{4}|divulgad[oa]s?|publicad[oa]s?|feit[oa]|realizad[oa]s?|elaborad[oa]s?|preliminares|provisórios|compilad[oa]s|${day}))*(?:(?: (?:pel[ao]|por|d[aoe]))${right}| (?=\p{Lu}\p{Ll}{2,}(?:[,. ]|$)))`,
      match: [
        {text: 'Segundo dados do Instituto Amostra, há mil pontes.', fields: {name: 'Instituto Amostra'}},
        {text: 'A maioria quer a ponte, aponta pesquisa Amostra.', fields: {name: 'Amostra'}}
      ],
      skip: ['Segundo dados de João Silva, há mil pontes.', 'Segundo dados da prefeitura, há mil pontes.']
    },
    reports: {
      kind: 'cited',
      asks: 'medium',
      named: 'before',
      needs: verbs,
      pattern: pattern`(?<= )(?<verb>(?!anunci|confirm|explic)${reporting})${right}(?! (?:à|ao) )`,
      match: [{text: 'O jornal Amostra noticiou que a ponte fechou.', fields: {name: 'Amostra'}}],
      skip: ['João Silva noticiou que a ponte fechou.', 'O jornal noticiou que a ponte fechou.']
    },
    statement: {
      kind: 'cited',
      asks: 'publisher',
      needs: 'nota, comunicado',
      pattern: pattern`${left}(?<verb>(?:inform|indic|anunci|confirm|afirm|explic|ressalt|esclarec|acrescent|refer|adiant)(?:ou|eu|iu|aram|eram|a|e)|disse|(?:[Ee]m|[Pp]or meio de|[Nn]um|[Aa]través de) (?:uma |um |sua |seu )?(?:nota|comunicado)(?: (?:oficial|conjunta?|à imprensa|pública|enviad[oa]|divulgad[oa]|publicad[oa]|assinada|${day}))*(?: (?:d[aoe]|pel[oa]))?,?)(?: ${day})? (?:(?:o|a|os|as) )?${organisation('de|do|da|dos|das|e|para')}(?:(?<=(?:nota|comunicado)[^.;]{0,160})|,? (?:em|por meio de|num) (?:nota|comunicado|uma nota))${right}`,
      match: [
        {text: 'Em nota, o Ministério das Pontes falou do fechamento.', fields: {name: 'Ministério das Pontes'}},
        {text: 'A ponte fechou, informou a Secretaria de Pontes em nota.', fields: {name: 'Secretaria de Pontes'}}
      ],
      skip: ['Em nota, João Silva falou do fechamento.', 'Em nota, a prefeitura falou do fechamento.']
    },
    account: {
      kind: 'cited',
      asks: 'likely',
      needs: 'Twitter, Facebook, Instagram, YouTube, Youtube, TikTok, Telegram, @, _X',
      pattern: pattern`${left}(?<verb>(?:escreveu|publicou|publicado|publicada|publicação|disse|informou|anunciou|postou|compartilhou|partilhou|afirmou)(?: (?:\p{Ll}+|\p{Lu}\p{L}+)){0,4}? (?:n[oa]|em|através d[oa]|pel[oa]|via)|[Aa]través d[oae]|[Pp]or meio d[oae]|[Ee]m(?= (?:seu|sua|suas|um|uma|publicação) (?!Instagram|Twitter|Facebook))|[Nn][oa](?= (?:seu|sua) (?!Instagram|Twitter|Facebook)))(?: (?:seu|sua|suas|o|a|um|uma))?(?: (?:conta|contas|página|perfil|perfis|rede social|redes sociais|canal|publicação|mensagem|vídeo|stories|post)(?: (?:oficial|pessoal|verificada?|publicad[oa]|feita))*(?: (?:d[oae]|n[oa]|em))*)? (?=@|Twitter|Facebook|Instagram|You[Tt]ube|TikTok|Telegram|X(?:[.,]|${right}))`,
      match: [
        {text: 'A ponte abriu, escreveu no Twitter.', fields: {name: 'Twitter'}},
        {text: 'Em seu perfil no Instagram, o prefeito calou.', fields: {name: 'Instagram'}}
      ],
      skip: ['O prefeito processou o Facebook.', 'Ele trabalha no Facebook.']
    },
    paper: {
      kind: 'cited',
      asks: 'likely',
      needs:
        'eportagem, rtigo, ditorial, oluna, rônica, rónica, nvestigação, atéria, xclusiva, espacho, otícia, esquisa, evantamento, ntrevista, magens, elatório, ágina',
      pattern: pattern`${left}(?<verb>(?:[Oo]s?|[Aa]s?|[Uu]ma?|[Ss]eu|[Ss]ua|[Nn]um|[Nn]uma|[Nn][oa]|d[oa]|[Ee]m) (?:\p{Ll}+ )?(?:reportagem|artigo|editorial|coluna|crônica|crónica|investigação|matéria|exclusiva|despacho|notícia|pesquisa|levantamento|imagens|página)(?: (?:de opinião|especial|exclusiva|recente|publicad[oa]s?|divulgad[oa]s?|assinad[oa]|feit[oa]|intitulad[oa] [^.;:]{3,60}?))*,? (?:d[oae]|n[oa]|pel[oa]|para [oa]))${right}`,
      match: [
        {text: 'A reportagem do Jornal Amostra mostra que a ponte fechou.', fields: {name: 'Jornal Amostra'}},
        {text: 'Na coluna da revista Amostra, a escritora falou da ponte.', fields: {name: 'Amostra'}}
      ],
      skip: ['A investigação da Polícia fala da ponte.', 'O artigo de João Silva fala da ponte.']
    }
  }),
  ...paperSources('pt'),
  ...witnessSources('pt'),
  ...officeSources('pt'),
  ...speechSources('pt')
]
