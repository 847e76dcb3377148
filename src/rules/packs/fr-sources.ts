/** French: which medium a story takes its information from, and to which one somebody spoke. */
import {pattern} from '../fragments.ts'
import type {Rule, SourceWords} from '../types.ts'
import {mediumWords, networks} from './media-words.ts'
import {list, sourceRules} from './source-frames.ts'

export const frenchSourceWords: SourceWords = {
  kinds: list(
    "journal, quotidien, hebdomadaire, magazine, agence, agence de presse, agence officielle, chaîne, chaîne de télévision, radio, télévision, site, site internet, site d'information, revue, mensuel, média, compte, page, blog, émission, tabloïd, antenne"
  ),
  attributes: list(
    'officiel, officielle, local, locale, public, publique, britannique, américain, américaine, français, française, belge, suisse, allemand, allemande, italien, italienne, espagnol, espagnole, russe, chinois, chinoise, canadien, canadienne, québécois, régional, économique, sportif, son, sa, ses, spécialisé, privé, privée, israélien, turc, japonais'
  ),
  ordinary: list(
    'que, et, à, en, pour, dans, par, sur, avec, ne, pas, au, aux, ce, cette, il, elle, est, été, qui, plus, se, sont, ont, leur, ou'
  ),
  articles: list("le, la, les, l', un, une"),
  indefinites: list('un, une'),
  links: list('de, du, des, la, le, les, et, en, pour, sur'),
  joiners: list('et'),
  beforeDates: list('le, ce, du'),
  mediumWords: [
    ...mediumWords,
    'Journal-',
    'Quotidien-',
    'Agence-',
    'Gazette-',
    'Courrier-',
    'Dépêche-',
    'France-',
    'Libre',
    'Matin',
    'Info',
    'Actu'
  ],
  organisations: list(
    'Ministère, Institut, Banque, Fondation, Association, Université, Organisation, Commission, Gouvernement, Centre, Conseil, Fédération, Police, police, Préfecture, Observatoire, Agence, Office, Syndicat, Union, Société, Croix'
  ),
  networks,
  noMedia: list('source, sources, témoins, Président, Ministre, Maire, Article, Loi'),
  adverbs: list('aussi, également, a, ont, avait, déjà'),
  notSubjects: list("de, du, à, au, par, avec, pour, en, sur, des, l', d'"),
  citing: list('selon, rapporte')
}

const left = String.raw`(?<![\p{L}\d])`
const right = String.raw`(?![\p{L}\d])`
const said =
  '(?:dit|déclaré|indiqué|confirmé|expliqué|affirmé|précisé|rapporté|assuré|confié|raconté|annoncé|ajouté|estimé|témoigné|répondu|souligné)'

export const frenchSources: readonly Rule[] = sourceRules('fr', {
  told: {
    kind: 'told',
    asks: 'medium',
    needs: '_à_, _au_, auprès, ntretien, nterview, nvité, _sur_, micro',
    pattern: pattern`${left}(?<verb>(?:a|ont|avait|avaient)(?:-t-(?:il|elle)|-(?:ils|elles))? ${said}(?: (?:\p{Ll}+ ){0,2}?| )?(?:à|au|aux)|auprès (?:de|du)|[Dd]ans (?:un|une) (?:entretien|interview)(?: \p{Ll}+)? (?:à|au|avec|accordée? (?:à|au))|[Ii]nterviewée? par|[Ii]nvitée? (?:de|du|sur|par)|${said} sur|au micro (?:de|du))${right}`,
    match: [
      {text: "Le pont est sûr, a confirmé à l'AFP le maire.", fields: {kind: 'told', name: 'AFP'}},
      {text: 'Dans un entretien au Journal Exemple, le maire se tait.', fields: {kind: 'told', name: 'Journal Exemple'}}
    ],
    skip: ['Le pont est sûr, a confirmé à Jean Dupont le maire.', 'Le maire a confirmé à la Police.']
  },
  according: {
    kind: 'cited',
    asks: 'medium',
    needs:
      'elon, après, itant, itée, ité_par, ubliée, ublié_, apporte, nnonce, précise, relate, ndique, évèle, révèle, crit_, nformation, onstaté, relayé, xplique, ffirme',
    pattern: pattern`${left}(?<verb>[Ss]elon(?: (?:les informations|une information|des informations|une enquête|les services [^,.;]{3,40}?) (?:de|du))?|[Dd]['’]après|[Cc]itant|citée?s? par|publiée?s? (?:par|dans|sur)|relayée?s? par|(?<=[,»”"] )(?:rapporte|indique|révèle|écrit|affirme|explique|annonce|précise|relate)|confirme une information (?:de|du)|a constaté (?:un|une|le|la) (?:journaliste|photographe|correspondante?) (?:de|du))${right}`,
    match: [
      {text: 'Le pont ferme, selon The Times.', fields: {name: 'The Times'}},
      {text: 'Selon le quotidien britannique Exemple, le pont ferme.', fields: {name: 'Exemple'}},
      {text: "Le pont ferme, a constaté un journaliste de l'AFP.", fields: {name: 'AFP'}},
      {text: 'Le pont ferme, rapporte Le Parisien.', fields: {name: 'Le Parisien'}}
    ],
    skip: ['Le pont ferme, selon Jean Dupont.', 'Le pont ferme, selon une source policière.']
  },
  report: {
    kind: 'cited',
    asks: 'publisher',
    needs: 'données, chiffres, rapport, étude, enquête, sondage, communiqué, statistiques',
    pattern: pattern`${left}(?<verb>[Ss]elon|[Dd]['’]après|[Cc]itant) (?:(?:les|le|la|un|une|des) )?(?:dernier )?(?:données|chiffres|rapport|étude|enquête|sondage|communiqué|statistiques)(?: (?:annuel|officielles|officiels|publiée?s?|réalisée?s?|récente?|diffusée?))*(?: (?:par|de|du|des))${right}`,
    match: [
      {text: "Selon le rapport annuel de l'Institut Exemple, mille ponts ferment.", fields: {name: 'Institut Exemple'}}
    ],
    skip: ['Selon une étude de Jean Dupont, mille ponts ferment.']
  },
  reports: {
    kind: 'cited',
    asks: 'medium',
    named: 'before',
    needs: 'rapporte, indique, révèle, écrit, affirme, explique, annonce, publie, rapporté, révélé',
    pattern: pattern`(?<= )(?<verb>rapporte|indique|révèle|écrit|affirme|explique|annonce|publie|rapporté|révélé)${right}`,
    match: [{text: 'Le journal français Exemple explique que le pont ferme.', fields: {name: 'Exemple'}}],
    skip: ['Jean Dupont explique que le pont ferme.', 'Le journal explique que le pont ferme.']
  },
  account: {
    kind: 'cited',
    asks: 'likely',
    needs: 'Twitter, Facebook, Instagram, YouTube, TikTok, @, _X',
    pattern: pattern`${left}(?<verb>écrit|tweeté|publié|annoncé|réagi|déclaré|indiqué|partagé|posté|message|vidéo)(?: \p{Ll}+){0,3} (?:sur|via) (?:(?:son|sa|le|la) )?(?:(?:compte|page|réseau social|chaîne)(?: (?:officielle?|personnelle?))? ?)?(?=@|Twitter|Facebook|Instagram|YouTube|TikTok|X${right})`,
    match: [{text: 'Le pont est ouvert, a écrit sur Twitter le maire.', fields: {name: 'Twitter'}}],
    skip: ['Le maire attaque Facebook.']
  }
})
