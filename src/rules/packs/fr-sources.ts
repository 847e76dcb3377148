/** French: the media from which a story takes its information, and to which somebody spoke. */
import {pattern} from '../fragments.ts'
import type {Rule, SourceWords} from '../types.ts'
import {mediumWords, networks} from './media-words.ts'
import {officeSources} from './office-sources.ts'
import {paperSources} from './paper-sources.ts'
import {list, organisation, sourceRules, toldFrame, upToName} from './source-frames.ts'
import {heardSources, speechSources} from './speech-sources.ts'
import {witnessSources} from './witness-sources.ts'

export const frenchSourceWords: SourceWords = {
  kinds: list(
    "journal, quotidien, hebdomadaire, magazine, agence, agence de presse, agence officielle, chaîne, chaîne de télévision, radio, télévision, site, site internet, site d'information, revue, mensuel, média, compte, page, blog, émission, tabloïd, antenne, presse, agence de presse officielle, chaîne de télé, station, site spécialisé, portail, quotidien régional, journal en ligne, podcast, newsletter, groupe de presse, radio publique, chaîne d'information, revue scientifique, revue médicale, matinale, micro"
  ),
  attributes: list(
    'kind *, de presse, officiel, officielle, local, locale, public, publique, britannique, américain, américaine, français, française, belge, suisse, allemand, allemande, italien, italienne, espagnol, espagnole, russe, chinois, chinoise, canadien, canadienne, québécois, régional, économique, sportif, son, sa, ses, spécialisé, privé, privée, israélien, turc, japonais, société, institut, officielles, publiques, iranienne, iranien, japonaise, turque, israélienne, chinoises, étatique, gouvernementale, même'
  ),
  ordinary: list(
    'que, et, à, en, pour, dans, par, sur, avec, ne, pas, au, aux, ce, cette, il, elle, est, été, qui, plus, se, sont, ont, leur, ou'
  ),
  articles: list("le, la, les, l', un, une"),
  fusedArticles: ['au le', 'du le', 'aux les', 'des les'],
  indefinites: list('un, une'),
  owners: list('de, du, des'),
  links: list("de, du, des, la, le, les, et, en, pour, sur, d', l'"),
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
    'Infos-',
    'Télévision',
    'Télévisions',
    'Actu'
  ],
  organisations: list(
    'Ministère, Institut, Banque, Fondation, Association, Université, Organisation, Commission, Gouvernement, Centre, Conseil, Fédération, Police, police, Préfecture, Observatoire, Agence, Office, Syndicat, Union, Société, Croix, Présidence, Mairie, Parquet, Ambassade, Groupe, Autorité, Cour, Comité, Confédération, Direction, Fonds, Hôpital, Parti, Armée, Alliance, Haut, Service, Fédération, Chambre, Région, Département, Caisse, Compagnie'
  ),
  networks,
  noMedia: list('Stories, Story, Reels, source, sources, témoins, Président, Ministre, Maire, Article, Loi'),
  adverbs: list('aussi, également, a, ont, avait, déjà'),
  notSubjects: list("de, du, à, au, par, avec, pour, en, sur, des, l', d'"),
  citing: list('selon, rapporte')
}

const left = String.raw`(?<![\p{L}\d])`
const right = String.raw`(?![\p{L}\d])`
/** Verbs of people who speak to a medium, after "a" and "ont"; and in the present tense. */
const said =
  '(?:dit|(?:déclar|indiqu|confirm|expliqu|annonc|rapport|précis)ées?|(?:indiqu|confirm|annonc|rapport|précis)és|déclaré|indiqué|confirmé|expliqué|affirmé|précisé|rapporté|assuré|confié|raconté|annoncé|ajouté|estimé|témoigné|répondu|souligné|réagi|lancé|fait savoir|regretté|commenté|jugé|reconnu|dénoncé|détaillé|martelé|insisté|relaté|plaidé|déploré|fait valoir|admis|révélé|averti|promis|rappelé|salué|parlé|explique|raconte|déclare|confie|indique|affirme|précise|témoigne|assure|confirme|détaille|estime|réagit)'
/** The same, with its auxiliary: "a-t-il dit". */
const spoke = String.raw`(?:(?:a|ont|avait|avaient)(?:-t-(?:il|elle)|-(?:ils|elles))? )?${said}(?:-t-(?:il|elle))?`
const to = "auprès (?:de|du)|au micro (?:de|du)|à l['’]antenne (?:de|du)|sur le plateau (?:de|du)|à|aux?|sur|dans"
/** Verbs of media. */
const reporting =
  '(?:rapport(?:e|ent|ait|é)|indiqu(?:e|ent|ait|é)|révèl(?:e|ent)|révélé|révélait|écri(?:t|vent|vait)|affirm(?:e|ent|é)|expliqu(?:e|ent|é)|annonc(?:e|ent|é)|précis(?:e|ent|é)|relat(?:e|ent|é)|publi(?:e|ent|é)|souligne|soulignait|souligné|racont(?:e|é)|croit savoir|détaille|détaillé|titre|titrait|constat(?:e|é)|signal(?:e|é)|évoque|évoqué|rappelle|ajoute|poursuit|note|noté|diffusé|diffuse|cite|cité|avance|avancé|assure|assuré|confirme|confirmé|mentionne|décrit|fait savoir|fait état|a appris|montré|appris|dévoil(?:e|é)|résume|estime|décrypte|avait (?:révélé|rapporté|annoncé|indiqué|publié)|décrivait|raconte|interroge|dénonce|documente|reprend|cit(?:ait|ent)|croient savoir|met en lumière|pointe|insiste|observe|consacre|qualifie|liste|recense|retrace)'
const day = String.raw`(?:(?:ce |hier |jeudi|lundi|mardi|mercredi|vendredi|samedi|dimanche)\p{L}*(?: (?:matin|soir|dernier|après-midi))?|aujourd['’]hui|hier|dans (?:son|une|un) (?:édition|article|enquête)(?: (?:en ligne|du \p{L}+|de \p{L}+|parue? \p{L}+|publiée? \p{L}+))*|sur son site(?: internet)?)`
const verbs =
  'rapport, indiqu, révèl, révél, écri, affirm, expliqu, annonc, précis, relat, publi, soulign, racont, croit, détaill, titre, titrait, constat, signal, évoqu, rappelle, ajoute, poursuit, note, noté, diffus, cite, cité, avanc, assur, confirm, mentionne, décrit, savoir, état, appris, montré, dévoil, résume, estime, décrypte, interroge, dénonce, documente, reprend, croient, lumière, pointe, insiste, observe, consacre, qualifie, liste, recense, retrace'
const paper = String.raw`(?:données|chiffres|rapport|étude|enquête|sondage|communiqué|statistiques|bilan|estimations?|décompte|comptage|baromètre|bulletin|projections|calculs|analyse)`

export const frenchSources: readonly Rule[] = [
  ...heardSources('fr'),
  ...sourceRules('fr', {
    told: {
      kind: 'told',
      asks: 'medium',
      needs: '_à_, _au_, _aux_, auprès, _sur_, micro, antenne, plateau, _dans_, à l',
      pattern: pattern`${toldFrame(spoke, day, to)}${right}`,
      match: [
        {text: "Le pont est sûr, a confirmé à l'AFP le maire.", fields: {kind: 'told', name: 'AFP'}},
        {
          text: 'Le pont est sûr, a déclaré le maire de la ville sur Radio Exemple.',
          fields: {kind: 'told', name: 'Radio Exemple'}
        }
      ],
      skip: [
        'Le pont est sûr, a confirmé à Jean Dupont le maire.',
        'Le maire a confirmé à la Police.',
        'Le pont est sûr, a déclaré le maire à Bruxelles.'
      ]
    },
    interview: {
      kind: 'told',
      asks: 'likely',
      needs:
        'ntretien, nterview, nvité, nterrogé, ontacté, oint, ntrevue, ollicité, éclaration, auprès, icro, transmis, envoyé, adressé, parvenu, accordé, donné, confié',
      pattern: pattern`${left}(?<verb>(?:[Dd]ans |[Ll]ors d['’]|[Ee]n )?(?:un |une |d['’]une |d['’]un )?(?:entretien|interview|entrevue|déclaration)(?: (?:\p{Ll}+ ){0,3}?| )(?:à|aux?|avec|par|sur|dans)|[Ii]nterviewée?s? (?:par|sur|dans)|[Ii]nvitée?s? (?:de|du|sur|par)|[Ii]nterrogée?s? (?:\p{Ll}+ ){0,2}?(?:par|sur)|(?:[Cc]ontactée?|[Jj]ointe?|[Ss]ollicitée?)s? (?:(?:par téléphone|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|hier|ce matin) )?(?:(?!par )\p{Ll}+ ){0,2}?par|[Aa]u micro (?:de|du)|auprès (?:de|du)|(?:transmis|envoyé|adressé|parvenu|accordé|donné|confié)e?s? (?:\p{Ll}+ ){0,2}?(?:à|au))(?: (?=l['’]))?${right}`,
      match: [
        {
          text: 'Dans un entretien au Journal Exemple, le maire se tait.',
          fields: {kind: 'told', name: 'Journal Exemple'}
        },
        {text: "Interrogé par l'AFP, le maire se tait.", fields: {kind: 'told', name: 'AFP'}}
      ],
      skip: ['Interrogé par Jean Dupont, le maire se tait.', 'Contacté par la Police, le maire se tait.']
    },
    according: {
      kind: 'cited',
      asks: 'medium',
      needs:
        'elon, après, itant, itée, ité_par, ébruité, exhumé, ité_, ublié, iffusé, arue, aru_, nformation, onstaté, relayé, évélé, rapporté, omme, ppris, btenu, ritant',
      pattern: pattern`${left}(?<verb>[Ss]elon(?: (?:(?:les|une|des|ces|nos|la|un|le|leurs) (?:confrères|consœurs|collègues|informations?|enquête|services [^,.;]{3,50}?(?= (?:de|du) (?:l['’]|la )?\p{Lu})|journaliste|article|dépêche|révélations|décompte|calculs|sources? citées?) (?:de|du|des|publiée? (?:par|dans|sur)|parue? dans|cités? par|obtenues? par)))?|[Dd]['’]après(?: (?:les|une|des|un|nos) (?:confrères|consœurs|collègues|informations?|enquête|article) (?:de|du|des))?|[Cc]itant|(?<!(?:sera|seront|être|soit) )(?:[Cc]itée?|publiée?|relayée?|diffusée?|ébruitée?|exhumée?|révélée?|rapportée?|obtenue?|recueillie?|consultée?|reprise?)s? (?:${day} )?(?:par|dans|sur)|(?:[Pp]arue?|[Pp]ubliée?)s? (?:${day} )?dans|confirme une information (?:de|du)|(?:a|ont) constaté (?:sur place )?(?:(?:un|une|le|la|des|les) (?:journalistes?|photographes?|correspondante?s?|équipes?|reporters?|vidéastes?) (?:de|du)|(?=l['’]))|[Cc]omme (?:l['’]|le |l['’]a |le )?(?:avait |a |ont )?${reporting}(?: ${day})?|[Cc]omme l['’](?:a|avait) ${reporting}|(?:a|ont|avait) appris(?= l['’]| (?:la|le) )|[Uu]ne (?:enquête|information) (?:de|du))${right}`,
      match: [
        {text: 'Le pont ferme, selon The Times.', fields: {name: 'The Times'}},
        {text: 'Selon le quotidien britannique Exemple, le pont ferme.', fields: {name: 'Exemple'}},
        {text: "Le pont ferme, a constaté un journaliste de l'AFP.", fields: {name: 'AFP'}},
        {text: "Comme l'a révélé le journal Exemple, le pont ferme.", fields: {name: 'Exemple'}}
      ],
      skip: [
        'Le pont ferme, selon Jean Dupont.',
        'Le pont ferme, selon une source policière.',
        'Comme l’a expliqué Jean Dupont, le pont ferme.'
      ]
    },
    learned: {
      kind: 'cited',
      asks: 'medium',
      needs:
        "a appris, ont appris, a pu consulter, a eu accès, a pu consulter, a constaté, a obtenu, s’est procuré, s'est procuré",
      pattern: pattern`(?:(?<= )(?<verb>a appris|a pu consulter|a eu accès|a obtenu|s['’]est procuré)|(?:qu['’]a appris|qu['’]a pu consulter))${right}${upToName}`,
      match: [{text: "C'est ce qu'a appris Radio Exemple.", fields: {name: 'Radio Exemple'}}],
      skip: ["C'est ce qu'a appris la Police.", "C'est ce qu'a appris Jean Dupont."]
    },
    inserted: {
      kind: 'cited',
      asks: 'medium',
      named: 'before',
      needs: 'citant, qui cite, dans son édition, dans un article, dans un communiqué, dans ses colonnes, sur son site',
      pattern: pattern`,? (?:citant|qui cite|dans son édition|dans un article|dans ses colonnes|sur son site(?: internet)?)(?: [^.;:]{2,80}?)?,? (?<verb>${reporting})${right}`,
      match: [{text: 'Le quotidien Exemple, citant le ministère, annonce la fermeture.', fields: {name: 'Exemple'}}],
      skip: ['Jean Dupont, citant le ministère, annonce la fermeture.']
    },
    site: {
      kind: 'cited',
      asks: 'any',
      needs: 'sur son site, sur son compte, sur sa page, sur leur site, sur son blog',
      pattern: pattern`(?<=[,”"»] )(?:(?:a|ont|avait) )?(?<verb>${reporting}|lancé|écrit|publié|déclaré)(?: ${day})? (?:(?:la|le|les) |l['’])(?!(?:quotidien|journal|site|magazine|chaîne|agence|média|hebdomadaire|radio|revue|groupe|club|équipe|ministre|maire|président|présidente)(?![\p{L}]))(?<name>(?:\p{L}[\p{L}'’-]+ ?){1,6}?) (?:sur (?:son|leur) site|sur (?:son|leur) (?:compte|blog)|sur (?:sa|leur) page)${right}(?: (?:internet|officiel|web|[Tt]witter|[Ff]acebook|[Ii]nstagram|X))*`,
      match: [
        {text: 'Le pont est fermé, indique la police locale sur son site internet.', fields: {name: 'police locale'}},
        {text: 'Le pont est fermé, a lancé la mairie sur son compte Twitter.', fields: {name: 'mairie'}}
      ],
      skip: ['Le pont est fermé, indique-t-on sur place.', 'Le pont est fermé, indique la police sur place.']
    },
    inverted: {
      kind: 'cited',
      asks: 'likely',
      needs: verbs,
      pattern: pattern`(?<=[,”"»–—] )(?:(?:a|ont|avait) )?(?<verb>${reporting})(?: ${day})?(?:,)?${right}${upToName}`,
      match: [
        {text: 'Le pont ferme, rapporte Le Parisien.', fields: {name: 'Le Parisien'}},
        {text: "Le pont ferme, a annoncé jeudi l'agence officielle Exemple.", fields: {name: 'Exemple'}}
      ],
      skip: ['Le pont ferme, indique Jean Dupont.', 'Le pont ferme, a annoncé la Police.']
    },
    report: {
      kind: 'cited',
      asks: 'single',
      needs:
        'données, chiffres, rapport, étude, enquête, sondage, communiqué, statistiques, bilan, estimation, décompte, comptage, baromètre, bulletin, projections, calculs, analyse',
      pattern: pattern`${left}(?<verb>[Ss]elon|[Dd]['’]après|[Cc]itant) (?:(?:les|le|la|un|une|des) |l['’])?(?:derniers? |dernières? |nouve(?:au|lle|aux|lles) )?${paper}(?: (?:annuel|officielles?|officiels?|publiée?s?|réalisée?s?|récente?s?|diffusée?s?|provisoires?|mensuel|menée?|compilée?s|établis?|établie|${day}))*(?:(?: (?:par|de|du|des))${right}| (?=\p{Lu}\p{L}{2,}))`,
      match: [
        {
          text: "Selon le rapport annuel de l'Institut Exemple, mille ponts ferment.",
          fields: {name: 'Institut Exemple'}
        },
        {text: 'Selon un sondage Exemple, la moitié veut le pont.', fields: {name: 'Exemple'}}
      ],
      skip: [
        'Selon une étude de Jean Dupont, mille ponts ferment.',
        'Selon les chiffres de la mairie, mille ponts ferment.'
      ]
    },
    reports: {
      kind: 'cited',
      asks: 'medium',
      named: 'before',
      needs: verbs,
      pattern: pattern`(?<= )(?<verb>${reporting})${right}`,
      match: [{text: 'Le journal français Exemple explique que le pont ferme.', fields: {name: 'Exemple'}}],
      skip: ['Jean Dupont explique que le pont ferme.', 'Le journal explique que le pont ferme.']
    },
    statement: {
      kind: 'cited',
      asks: 'publisher',
      needs: 'communiqué, sur son site',
      pattern: pattern`${left}(?<verb>(?:a |ont )?(?:indiqué?|annoncé?|précisé?|expliqué?|affirmé?|déclaré?|souligné?|ajouté?|confirmé?|assuré?)e?n?t?|[Dd]ans (?:un|son) communiqué(?: (?:commun|conjoint|de presse|publié \p{L}+|diffusé \p{L}+|${day}))*,?)(?: ${day})? (?:(?:le|la|les) |l['’])?(?:(?:société|groupe|entreprise|ONG|association|organisation|compagnie|syndicat|parti) )?${organisation("de|du|des|la|le|les|et|d['’]|l['’]|pour")}(?:(?<=communiqué[^.;]{0,160})|,? (?:\p{Ll}+ ){0,2}?(?:dans un communiqué|sur son site(?: internet)?))${right}`,
      match: [
        {text: 'Le pont ferme, indique l’Institut Exemple dans un communiqué.', fields: {name: 'Institut Exemple'}},
        {text: 'Dans un communiqué, la Fédération Exemple se tait.', fields: {name: 'Fédération Exemple'}}
      ],
      skip: ['Le pont ferme, indique Jean Dupont dans un communiqué.', 'Dans un communiqué, la mairie se tait.']
    },
    account: {
      kind: 'cited',
      asks: 'likely',
      needs: 'Twitter, Facebook, Instagram, YouTube, TikTok, Telegram, @, _X',
      pattern: pattern`${left}(?<verb>(?:écrit|officialisé|confirmé|posté|commenté|lancé|dit|tweeté|publiée?|annoncé|réagi|déclaré|indiqué|partagé|postée?|affirmé|expliqué|diffusée?)(?: (?:\p{Ll}+|\p{Lu}\p{L}+)){0,4}? (?:sur|via)|[Ss]ur(?= (?:son|sa) (?:compte|page|chaîne) )|[Vv]ia (?:son|sa)) (?:(?:son|sa|le|la|ses) )?(?:(?:compte|page|réseau social|réseaux sociaux|chaîne)(?: (?:officielle?|personnelle?))? ?)?(?=@|Twitter|Facebook|Instagram|YouTube|TikTok|Telegram|X(?:[.,]|${right}))`,
      match: [{text: 'Le pont est ouvert, a écrit sur Twitter le maire.', fields: {name: 'Twitter'}}],
      skip: ['Le maire attaque Facebook.', 'Il travaille sur Facebook.']
    },
    paper: {
      kind: 'cited',
      asks: 'likely',
      needs:
        'nquête, rticle, ortrait, ribune, eportage, dito, épêche, éditorial, olonnes, ntretien, nformation, ncart, ondage, évélations, une de, ages, orrespondant, hronique, lassement, ubliée, ocumentaire',
      pattern: pattern`${left}(?<verb>(?:[Uu]ne?|[Ll]e|[Ll]a|[Ll]es|[Ss]on|[Ss]a|[Cc]ette|[Cc]et|[Dd]es|d['’]une?|l['’]) ?(?:\p{Ll}+ )?(?:enquête|article|portrait|tribune|reportage|édito|éditorial|dépêche|colonnes|entretien|information|sondage|révélations|une|pages|correspondante?|chronique|classement|documentaire|encart)s?(?: (?:exclusive?|récente?|publiée?s?|parue?s?|diffusée?s?|réalisée?|intitulée?[^.;:]{3,60}?|vidéo|accordée?))*,? (?:de|du|des|dans|par|à|au|sur|pour))${right}`,
      match: [
        {text: "C'est ce que révèle une enquête du Journal Exemple.", fields: {name: 'Journal Exemple'}},
        {text: 'Dans un portrait du quotidien Exemple, le maire parle du pont.', fields: {name: 'Exemple'}}
      ],
      skip: ['Le maire parle du pont dans une enquête de la Police.', 'Un article de Jean Dupont parle du pont.']
    }
  }),
  ...paperSources('fr'),
  ...witnessSources('fr'),
  ...officeSources('fr'),
  ...speechSources('fr')
]
