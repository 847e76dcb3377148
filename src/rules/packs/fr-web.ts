/** What French sites put around a story: other titles, advertisements, promotion, buttons, notices. */
import {pattern, patternAnyCase} from '../fragments.ts'
import type {Rule} from '../types.ts'
import {nobodySays as speakers} from './romance-pieces.ts'

/** Words that only introduce the title of another story. */
const cue = String.raw`(?:(?:[àa] )?(?:lire|relire|voir|écouter|ecouter|regarder|découvrir)(?: (?:aussi|également|egalement|ensuite|plus|la suite))(?: (?:notre |nos |l['’]|le |la |les )[\p{L} ]{2,30}(?=\s?:)| sur .{2,30}(?=\s?:))?|[àa] (?:lire|voir|écouter|relire|découvrir)|lire la suite|lire l['’]article|(?:lire|voir) (?:notre|nos) [\p{L}]{3,20}|(?:sur le même (?:sujet|thème)|dans la même (?:rubrique|catégorie)|dans l['’]actualité|pour aller plus loin|pour en savoir plus|en savoir plus|(?:ces|cet|nos|les|autres) (?:articles?|contenus?) (?:peuvent|pourraient|pourrait|peut|liés?|associés?|similaires)[\p{L} ]{0,40}|articles? (?:liés?|associés?|similaires?|recommandés?|connexes?)|contenus? (?:liés?|associés?|recommandés?|similaires?)|sujets? (?:liés?|associés?)|vous aimerez (?:aussi|également)|vous pourriez (?:aussi )?(?:aimer|être intéressé)[\p{L} ]{0,20}|(?:à|a) ne (?:surtout )?pas (?:manquer|rater)(?: sur .{2,30})?|ne manquez pas|notre sélection|recommandé(?:s)?(?: pour vous)?|les plus (?:lus|populaires|partagés|commentés|vus|récents)|(?:articles? )?les plus lus|dernières (?:news|nouvelles|infos|actualités)(?: sur .{2,60}| .{2,30})?|toute l['’]actualité(?: .{2,40})?|plus d['’](?:articles|infos|informations|actualités)(?: (?:sur|de|en|à) .{2,40})?|autour de|à propos de|nos derniers articles|suggestions|à suivre|retrouvez (?:ici )?(?:notre|tous nos|toute notre|nos) .{3,40}))`

export const frenchWeb: readonly Rule[] = [
  {
    id: 'fr/read-also',
    label: 'boilerplate:related',
    zone: 'anywhere',
    needs: [
      'lire',
      'voir',
      'couter',
      'regarder',
      'découvrir',
      'même',
      'loin',
      'savoir',
      'article',
      'contenu',
      'sujet',
      'aimer',
      'pourriez',
      'pas ',
      'sélection',
      'recommand',
      'plus ',
      'dernières',
      'toute l',
      'autour',
      'propos',
      'derniers',
      'suggestions',
      'suivre',
      'retrouvez',
      'actualité'
    ],
    pattern: patternAnyCase`^[^\p{L}\p{N}]{0,4}${cue}\s?(?:[:|→>]\s*(?<title>.*)|[^\p{L}\p{N}]*)$`,
    shape: {length: 260},
    block: {lines: 'title', most: 6, whenBare: true},
    examples: {
      match: [
        {text: 'Lire aussi : Le vieux marché du port rouvre', fields: {title: 'Le vieux marché du port rouvre'}},
        'À LIRE AUSSI',
        'A lire aussi notre direct: Crue à Saint-Essai',
        '►Lire aussi: Édito : le pont de la discorde',
        'LIRE AUSSI: manifestation et blocage au port de Saint-Essai',
        '>>> A lire : Qui paie le pont ?',
        'Sur le même sujet',
        'Les plus lus',
        'Vous aimerez aussi',
        "Lire aussi l'éditorial: Un pont de trop",
        {
          text: 'Le vieux pont a rouvert lundi après la crue, a annoncé la mairie de la ville.\nSur le même sujet\nLe maire veut un pont neuf\nLes riverains veulent un autre marché',
          line: 4
        }
      ],
      // Someone is told to read; the words open a sentence; a crosshead.
      skip: [
        'Lire aussi les petites lignes, conseille le ministre.',
        'À propos de la crue, le maire a parlé mardi.',
        'Les plus lus des livres sur le pont sont anciens.',
        'À suivre de près',
        'En savoir plus sur le pont, voilà ce que veut le maire.'
      ]
    }
  },
  {
    id: 'fr/read-also-title',
    label: 'boilerplate:related',
    zone: 'anywhere',
    needs: ['aussi', 'également', 'réservé'],
    pattern: pattern`^[^\p{L}\p{N}]{0,4}(?:(?:(?:[ÀA] )?(?:[Ll]ire|LIRE|[Vv]oir|VOIR|[Éé]couter|ÉCOUTER) (?:aussi|AUSSI|également|ÉGALEMENT)) ?[-–—|>:]? ?(?:Article réservé à nos abonnés )?(?<title>[«"“'‘\p{Lu}\d].{8,180})|Article réservé à nos abonnés(?: .{3,180})?)$`,
    shape: {sentenceEnd: false, length: 250},
    note: 'No colon between the label and the title.',
    examples: {
      match: [
        {text: 'À LIRE AUSSI Le vieux marché du port rouvre', fields: {title: 'Le vieux marché du port rouvre'}},
        'Article réservé à nos abonnés'
      ],
      // No title.
      skip: ['Lire aussi les petites lignes du contrat', 'Voir aussi loin que le port, il le peut.']
    }
  },
  {
    id: 'fr/related-label',
    label: 'boilerplate:related',
    zone: 'body',
    needs: [':', '. '],
    pattern: pattern`^[^\p{L}\p{N}]{0,4}(?:Lire|LIRE|Voir|VOIR|Relire|Écouter|Regarder|EN DIRECT|DIRECT|EN IMAGES|EN VIDÉO|VIDÉO|DÉCRYPTAGE|ENQUÊTE|REPORTAGE|ENTRETIEN|CARTE|INFOGRAPHIE)\s?[:.] ?(?<title>[«"“'‘\p{Lu}\d].{8,170})$`,
    shape: {words: 26, sentenceEnd: false},
    note: 'A word that also opens sentences, a colon, and text without a full stop: the title of another story.',
    examples: {
      match: [
        {
          text: 'Le pont a rouvert lundi après la crue, a annoncé la mairie de la ville.\nEN IMAGES. Le vieux pont sous les eaux\nLe maire a dit que le pont neuf coûtera le double, et que la région paiera.',
          line: 2,
          fields: {title: 'Le vieux pont sous les eaux'}
        },
        {
          text: 'Le pont a rouvert lundi après la crue, a annoncé la mairie de la ville.\nLire : Le maire veut un pont neuf\nLe maire a dit que le pont neuf coûtera le double, et que la région paiera.',
          line: 2
        }
      ],
      // A sentence.
      skip: [
        'Le pont a rouvert lundi après la crue, a annoncé la mairie de la ville.\nVoir : le pont neuf coûtera le double.\nLe maire a dit que la région paiera, et que le pont rouvrira en mai.'
      ]
    }
  },
  {
    id: 'fr/read-also-brackets',
    label: 'boilerplate:related',
    zone: 'anywhere',
    extent: 'inside',
    needs: [
      'ire aussi',
      'IRE AUSSI',
      'oir aussi',
      'ire également',
      'ire notre',
      'oir notre',
      'oir ci',
      'ire ci',
      'ire :',
      'ire:'
    ],
    pattern: pattern`[([](?:[ÀAà] )?(?:[Ll]ire|LIRE|[Vv]oir|VOIR|[Rr]elire)(?: (?:aussi|AUSSI|également|notre [\p{L}]{3,20}))?(?: ?: ?[^()[\]]{6,220}| (?:ci-dessous|ci-contre|par ailleurs|page \d{1,3}|en page \d{1,3}))[)\]]`,
    examples: {
      match: [
        'Le ministre (Lire aussi : Que faire du pont ?) a parlé lundi avec les riverains.',
        'Le pont neuf (lire ci-contre) coûtera le double.'
      ],
      // Brackets of the story.
      skip: ["L'avis (lire les petites lignes) est arrivé lundi.", 'Le panneau (voir de près) reste sur le pont.']
    }
  },
  {
    id: 'fr/read-also-glued',
    label: 'boilerplate:related',
    zone: 'anywhere',
    extent: 'inside',
    needs: ['ire aussi', 'IRE AUSSI', 'ire également', 'oir aussi'],
    pattern: pattern`(?<=[.!?”"’»)…] ?)►? ?(?:[ÀA] )?(?:[Ll]ire|LIRE|[Vv]oir) (?:aussi|AUSSI|également)\s?(?:[\p{L}'’ ]{2,24})?: ?(?:[^.!?]{5,190}?(?<=[\p{Ll}»”"])(?=\p{Lu}\p{Ll}{1,14}[ '’])|[^.]{5,190}$)`,
    note: 'In flattened copy the title is glued to the next text: only a capital without a blank before it separates them.',
    examples: {
      match: [
        'Le pont a rouvert lundi près du cortège.Lire aussi: Un climat lourdLes tirs ont repris mardi.',
        'Le pont a rouvert lundi, a dit le maire. Lire aussi : Trois arrestations au port'
      ],
      // Somebody says so.
      skip: ['Le maître est clair. Lire aussi les petites lignes, dit-il à ses élèves.']
    }
  },
  {
    id: 'fr/cue-inside',
    label: 'boilerplate:related',
    zone: 'anywhere',
    extent: 'inside',
    needs: ['pas manquer sur', 'coutez-le', 'egarder :', 'egarder:'],
    pattern: pattern`(?<=[.!?”"’»)…] )(?:[ÀA] ne (?:surtout )?pas manquer sur [^:.!?]{3,30} ?:|Écoutez-le ?:|Regarder ?:)(?= |$)`,
    note: 'The words that announced a box that is missing.',
    examples: {
      match: [
        'Le pont a rouvert lundi. A ne surtout pas manquer sur Radio Essai : Le maire a parlé mardi.',
        'Le pont a rouvert lundi. Écoutez-le : Le maire a parlé mardi.'
      ],
      // Somebody says so.
      skip: ['Le pont a rouvert. Regarder la crue, dit le maire, ne suffit pas.']
    }
  },
  {
    id: 'fr/device-notice',
    label: 'boilerplate:promotion',
    zone: 'anywhere',
    needs: ['appareil', 'ce message', 'autres limites', 'autre personne', 'multicomptes', 'mot de passe', 'lecture d'],
    pattern: patternAnyCase`^(?=.{0,240}vous)(?=.{0,240}(?:autre appareil|un seul appareil|appareils que vous|mot de passe)).{20,330}$|^(?:lecture (?:du|de) .{2,30} en cours sur un autre appareil|ce message s['’]affichera sur l['’]autre appareil.{0,90}|parce qu['’]une autre personne .{10,140}|en cliquant sur .{5,40}lire ici.{10,200}|pourquoi voyez-vous ce message|comment ne plus voir ce message|que se passera-t-il si vous continuez à lire ici|y a-t-il d['’]autres limites|vous ignorez qui est l['’]autre personne|découvrir les offres multicomptes|continuer à lire ici)[ ?.]{0,3}$`,
    shape: {length: 340},
    note: 'The paywall of a newspaper, as questions and answers: one account, one device.',
    evidence: 'the reader is addressed, and devices are mentioned',
    examples: {
      match: [
        'Pourquoi voyez-vous ce message ?',
        'Vous pouvez lire Le Messager sur un seul appareil à la fois',
        'Nous vous conseillons de modifier votre mot de passe.',
        'Lecture du Messager en cours sur un autre appareil.'
      ],
      // A thing in the story.
      skip: [
        "Le voleur a changé d'appareil et de mot de passe, selon la police.",
        'Pourquoi le maire a-t-il ignoré ce message ?'
      ]
    }
  },
  {
    id: 'fr/advertisement',
    label: 'boilerplate:advertisement',
    zone: 'anywhere',
    needs: ['publicité', 'publicite', 'annonce', 'sponsor', 'partenaire', 'pub', 'communiqué'],
    pattern: patternAnyCase`^[-–—*_#[(]*\s?(?:publicités?|publicite|pub|annonces?|(?:la suite|l['’]article (?:continue|se poursuit)|suite de l['’]article)(?: (?:de l['’]article )?(?:après|ci-dessous|sous))?.{0,30}(?:publicité|pub|annonce)|contenus? (?:sponsorisés?|partenaires?|publicitaires?)(?: (?:par|de|proposés? par) .{2,40})?|sponsorisé(?: par .{2,40})?|(?:publi-?rédactionnel|publireportage|contenu de marque)|en partenariat avec .{2,50}|fermer la publicité|passer la publicité)\s?[-–—*_#\])]*[.:]?$`,
    shape: {words: 10},
    examples: {
      match: [
        'Publicité',
        'PUBLICITÉ',
        '- Publicité -',
        'La suite après cette publicité',
        'CONTENUS SPONSORISÉS PAR ESSAI',
        'Passer la publicité',
        'Annonce'
      ],
      // The word in a story.
      skip: [
        'Publicité mensongère au port',
        'Annonces du maire sur le pont',
        'La suite après la crue reste incertaine.'
      ]
    }
  },
  {
    id: 'fr/advertisement-inside',
    label: 'boilerplate:advertisement',
    zone: 'anywhere',
    extent: 'inside',
    needs: ['PUBLICITÉ', 'Publicité', 'après cette publicité'],
    pattern: pattern`(?<=[.!?”"»)] ?)(?:PUBLICITÉ|Publicité|La suite après cette publicité)(?= ?(?:Le|La|Les|L['’]|Un|Une|Des|Il|Elle|En|Au|À|Selon|«|“|")|$)`,
    examples: {
      match: ['Le pont a rouvert lundi. Publicité Le maire a parlé mardi avec les riverains.'],
      // It begins a sentence.
      skip: ['Le pont a rouvert. Publicité mensongère, a dit le maire.']
    }
  },
  {
    id: 'fr/follow-us',
    label: 'boilerplate:promotion',
    zone: 'anywhere',
    needs: [
      'whatsapp',
      'telegram',
      'google',
      'newsletter',
      'réseaux sociaux',
      'facebook',
      'twitter',
      'instagram',
      'application',
      'appli',
      'notification',
      'alertes',
      'infolettre',
      'youtube',
      'chaîne'
    ],
    pattern: patternAnyCase`^[^\p{L}\p{N}]{0,4}(?:suivez(?:-nous)?|abonnez-vous|inscrivez-vous|inscription|recevez|téléchargez|rejoignez(?:-nous)?|retrouvez(?:-nous)?|activez|découvrez notre|cliquez|likez|partagez|ne manquez|restez informés?|pour (?:ne rien manquer|recevoir|suivre|rester)|vous (?:souhaitez|voulez) (?:recevoir|suivre|rester)|suivre|toute l['’]info)(?!\p{L}).{0,140}(?:chaîne (?:whatsapp|telegram|youtube)|google (?:news|actualités|discover)|newsletters?|infolettres?|nos (?:alertes|notifications|réseaux|newsletters|pages|comptes)|notre (?:newsletter|infolettre|application|appli|page|compte|chaîne|canal|fil)|réseaux sociaux|(?:sur|via) (?:facebook|twitter|instagram|whatsapp|telegram|tiktok|youtube|x|linkedin)(?!\p{L})|l['’]appli(?:cation)?(?!\p{L})|notifications).{0,160}$`,
    shape: {length: 330},
    evidence: 'the reader is addressed, and a channel of the outlet is named',
    examples: {
      match: [
        'Suivez-nous sur Facebook et Twitter',
        'Abonnez-vous à notre newsletter pour recevoir le meilleur de Saint-Essai.',
        "Téléchargez l'application du Journal d'Essai",
        'Rejoignez notre chaîne WhatsApp',
        'Recevez nos alertes chaque matin',
        "Suivez l'actualité en temps réel sur l'application"
      ],
      // What the story tells people to do.
      skip: [
        "Suivez les flèches jusqu'au pont, demande le panneau.",
        'Rejoignez le maire lundi sur le pont, disent les riverains.',
        'Le maire a demandé à être suivi sur Facebook et Twitter.'
      ]
    }
  },
  {
    id: 'fr/pay-wall',
    label: 'boilerplate:promotion',
    zone: 'anywhere',
    needs: [
      'abonn',
      'il vous reste',
      'connect',
      'inscri',
      'compte',
      'articles gratuits',
      'réservé',
      'e-mail',
      'email',
      'mail',
      'offre',
      'essai',
      's’identifier',
      "s'identifier",
      'don'
    ],
    pattern: patternAnyCase`^(?:il vous reste \d{1,2}(?:[.,]\d{1,2})? ?% de (?:cet|ce) .{3,140}|(?:la suite|cet article|ce contenu|cette vidéo)(?: de cet article)? est (?:réservée?|accessible|exclusivement).{3,120}abonnés.{0,80}|(?:article |contenu |accès )?réservé(?:e)? (?:aux|à nos) abonnés|(?:déjà|deja) abonné(?:e|·e|\(e\))? ?\?.{0,60}|pas encore abonné.{0,80}|(?:s['’]abonner|abonnez-vous|je m['’]abonne|abonnement)(?: (?:à partir de|dès|pour) .{1,60}| (?:maintenant|ici|au journal|à l['’]édition .{2,30}))?|vous avez lu \d .{0,80}|(?:se connecter|connectez-vous|connexion|s['’]identifier|identifiez-vous|déconnexion|mon compte|créer un compte|inscrivez-vous|s['’]inscrire|m['’]inscrire|je m['’]inscris)(?: (?:gratuitement|ici|pour .{3,40}))?|(?:votre |adresse |saisissez votre |votre adresse )?(?:e-?mail|adresse mail)|(?:faire un don|soutenez-nous|soutenez (?:notre|un) journalisme.{0,60})|profitez de .{3,60}offre.{0,60}|\d{1,2} ?€ .{0,30}(?:mois|an).{0,40})[.! ]{0,3}$`,
    shape: {words: 30},
    evidence: 'the reader is addressed, and told which part of the article is closed',
    examples: {
      match: [
        'Il vous reste 70% de cet article à lire. La suite est réservée aux abonnés.',
        'Article réservé aux abonnés',
        'Déjà abonné ? Connectez-vous',
        'Abonnez-vous à partir de 1€',
        'Se connecter',
        'Vous avez lu 1 des 4 articles gratuits',
        'Je m’abonne'
      ],
      // A sentence; a crosshead.
      skip: [
        'Abonnement gratuit au bus pour les riverains',
        "Connexion rétablie sur l'île",
        'Déjà abonné au succès, le club gagne encore.'
      ]
    }
  },
  {
    id: 'fr/share',
    label: 'boilerplate:sharing',
    zone: 'anywhere',
    needs: [
      'partag',
      'tweet',
      'envoyer',
      'comment',
      'recommander',
      'imprimer',
      'copier',
      'écouter',
      'sauvegarder',
      'enregistrer',
      'offrir',
      'réagir',
      'j’aime',
      "j'aime",
      'signaler',
      'mail'
    ],
    pattern: patternAnyCase`^[^\p{L}\p{N}]{0,3}(?:partag(?:er|ez|es?)(?: (?:sur|par|cet|cette|l['’]|le |la |via)[\p{L}'’ ]{0,30})?|\d{1,6} partages?|tweeter|envoyer(?: (?:par|cet) [\p{L} -]{3,20})?|comment(?:er|aires?)|\d{1,5} commentaires?|(?:voir|lire|afficher|laisser|ajouter|poster|écrire) (?:\d{1,5} |les |tous les |un |votre )*commentaires?|(?:réagir|réagissez)(?: à cet article)?|recommander|imprimer|copier(?: le lien)?|écouter(?: (?:l['’]article|cet article))?|sauvegarder|enregistrer|offrir(?: l['’]article| cet article)?|j['’]aime|signaler (?:un contenu|une erreur).{0,30}|contribuer|suivre|lien copié|ajouter (?:à|aux) (?:vos |mes )?(?:favoris|sélections?))(?:[ ,|/]+(?:facebook|twitter|x|whatsapp|telegram|linkedin|pinterest|messenger|e-?mail|mail|copier le lien|imprimer|partager|envoyer))*[:.!]?\s?\d{0,5}$`,
    shape: {words: 9},
    examples: {
      match: [
        'Partager',
        'Partager sur Facebook',
        'Tweeter',
        'Commenter',
        '12 commentaires',
        "Partager l'article",
        'Réagir',
        'Copier le lien',
        'Imprimer'
      ],
      // A crosshead; a sentence.
      skip: ['Partager le pont neuf avec tous les riverains du port', 'Commentaires du maire', 'Écouter le fleuve']
    }
  },
  {
    id: 'fr/tags',
    label: 'boilerplate:tags',
    zone: 'tail',
    needs: ['tags', 'mots', 'thèmes', 'sujets', 'rubrique', 'catégorie', 'en lien', 'étiquettes', 'thématiques'],
    pattern: patternAnyCase`^[^\p{L}\p{N}]{0,3}(?:(?:tags?|mots[ -]cl[ée]s|thèmes?|thématiques?|sujets?|rubriques?|catégories?|étiquettes|classé dans|publié dans)(?:\s?:.{0,300})?|mots[ -]cl[ée]s .{2,200}|tags?(?=\p{L}).{4,200})$`,
    shape: {sentenceEnd: false, length: 320},
    block: {lines: 'short', most: 15, atEnd: true, whenBare: true},
    examples: {
      match: ['Tags : pont, fleuve, crue', 'Mots-clés', 'Mots clés pont, port', 'Thèmes'],
      // A crosshead; a sentence.
      skip: ['Thèmes qui inquiètent le port', 'Sujets de bac, le pont a été cité lundi.']
    }
  },
  {
    id: 'fr/hash-tags',
    label: 'boilerplate:tags',
    zone: 'tail',
    needs: ['#'],
    pattern: pattern`^(?:#[\p{L}\d_]{2,40}[ ,]{0,2}){2,20}$`,
    examples: {
      match: ['#Pont #Fleuve #Crue'],
      // A sentence.
      skip: ['#Pont', 'Avec le mot-dièse #Pont les riverains veulent un autre marché.']
    }
  },
  {
    id: 'fr/legal',
    label: 'boilerplate:legal',
    zone: 'anywhere',
    needs: [
      'droits',
      'reproduction',
      'mentions légales',
      'cookies',
      'conditions',
      '©',
      'copyright',
      'politique de',
      'charte',
      'confidentialité'
    ],
    pattern: patternAnyCase`^${speakers.fr}(?:.{0,120}tous (?:les )?droits (?:de reproduction (?:et de \p{L}+ )?)?réservés(?: ?[^\p{L}\s].{0,260}| (?!par |pour |aux? |à )[^.,;]{2,60}\.?)?|(?:la |toute )?reproduction(?: (?:totale ou partielle|intégrale ou partielle|même partielle|partielle ou totale))?.{0,80}(?: interdite(?: ?[^\p{L}\s].{0,200}| (?:sans|sauf|à des fins|par quelque) .{0,200})?| est strictement.{0,200}|sans autorisation.{0,200})|©.{0,40}\d{4}.{0,200}|(?:mentions légales|politique de (?:confidentialité|cookies)|conditions (?:générales|d['’]utilisation).{0,40}|gestion des cookies|gérer (?:les |mes )?cookies|plan du site|nous contacter|charte .{3,40}|qui sommes-nous \??)(?: ?[|·-] ?(?:mentions légales|politique de (?:confidentialité|cookies)|contact|publicité|plan du site|cgu|cgv|gestion des cookies)){0,8}|(?:ce site|notre site) utilise des cookies.{0,260}|pourquoi voyez-vous ce message ?\?.{0,100})$`,
    shape: {length: 520},
    evidence: 'a notice opens with a prohibition or a copyright sign; no sentence of a story does',
    examples: {
      match: [
        'Tous droits réservés.',
        'La reproduction totale ou partielle de cet article est interdite.',
        "© 2021 Journal d'Essai. Tous droits de reproduction et de représentation réservés.",
        'Mentions légales | Contact',
        'Gestion des cookies'
      ],
      // A law in the story; a crosshead.
      skip: [
        "La reproduction de l'œuvre a été refusée par le juge lundi.",
        'Tous droits réservés aux auteurs, a répondu le juge au maire.',
        'La reproduction des carpes est interdite de pêche, a rappelé le garde.',
        // A ban in the story, and the rights of a person.
        'La reproduction interdite des loups inquiète les éleveurs depuis mars.',
        'Tous droits réservés par le poète sont passés à sa fille.',
        'Conditions difficiles',
        'Droits des riverains'
      ]
    }
  },
  {
    id: 'fr/player',
    label: 'boilerplate:video',
    zone: 'anywhere',
    needs: ['vidéo', 'video', 'audio', 'diaporama', 'podcast', 'images', 'direct', 'écoutez', 'photos', 'regarder'],
    pattern: patternAnyCase`^[^\p{L}\p{N}]{0,3}(?:(?:voir|regarder|regardez|voyez|lire|écoutez|écouter|découvrez)(?: (?:aussi|ici|ci-dessous))?(?: (?:la|les|le|l['’]|en|notre))? ?(?:vidéos?|videos?|audio|diaporama|podcasts?|images|photos)(?: (?:ici|ci-dessous|complète|en direct|du jour))?|vidéos?(?: (?:associées?|liées?|du jour|les plus vues))?|diaporama|en images|en vidéo|(?:vidéo|video|audio|podcast|diaporama) ?: ?.{3,140}|(?:écoutez|regarder|écouter)-? ?le|regarder|suivez .{3,40} en direct.{0,60})\s?[.:]?$`,
    shape: {words: 22, sentenceEnd: false},
    examples: {
      match: [
        'Voir la vidéo',
        'Regardez la vidéo :',
        'Vidéo : le vieux pont rouvre',
        'Diaporama',
        'Écoutez-le :',
        'En images'
      ],
      // A crosshead; a sentence.
      skip: [
        'Vidéo contre le maire',
        'Vidéo: le mot que personne ne voulait entendre, a dit le maire.',
        'Images du fleuve'
      ]
    }
  },
  {
    id: 'fr/embed',
    label: 'boilerplate:embed',
    zone: 'anywhere',
    needs: ['instagram', '(@', 'pic.twitter', 'publication', 'tweet'],
    pattern: patternAnyCase`^(?:voir cette publication sur instagram|(?:une |un )?(?:publication|post) partagée? par [^.!?]{1,80}\(@[\w.]{1,30}\)|voir (?:ce|le) tweet|(?:pic\.twitter\.com\/\w{4,20} ?)?[—–-]{1,2} ?.{1,60} \(@\w{1,20}\) \p{L}{3,10} \d{1,2}, \d{4}|(?:pic\.twitter\.com\/\w{4,20} ?)?[—–-]{1,2} ?.{1,60} \(@\w{1,20}\) (?:le )?\d{1,2} \p{L}{3,10}\.? \d{4})$`,
    examples: {
      match: [
        'Voir cette publication sur Instagram',
        '— Anne Essai (@anneessai) April 14, 2024',
        'Une publication partagée par Anne Essai (@anneessai)',
        '— Anne Essai (@anneessai) 14 avril 2024'
      ],
      // An account in a sentence.
      skip: ["Le maire (@maire) l'a dit le 14 avril 2024."]
    }
  },
  {
    id: 'fr/pagination',
    label: 'boilerplate:pagination',
    zone: 'anywhere',
    needs: ['page', 'suivant', 'précéd', 'preced'],
    pattern: patternAnyCase`^[^\p{L}\p{N}]{0,3}(?:page \d{1,3}(?: ?(?:sur|de|\/) ?\d{1,3})?|(?:page |article )?(?:suivante?|pr[ée]c[ée]dente?)|article (?:suivant|pr[ée]c[ée]dent)(?: .{3,160})?|précédent ?[|/-]? ?suivant)[^\p{L}\p{N}]{0,3}$`,
    shape: {sentenceEnd: false},
    examples: {
      match: ['Page 2 sur 5', 'Suivant', 'Article précédent', 'Précédent | Suivant', 'Article suivant Le pont rouvre'],
      // A crosshead.
      skip: ['Suivant les règles', 'Page noire du port']
    }
  },
  {
    id: 'fr/reading-time',
    label: 'boilerplate:other',
    zone: 'anywhere',
    needs: ['lecture', 'chargement', 'contenu', 'haut', 'menu', 'taille', 'minute', 'min'],
    pattern: patternAnyCase`^(?:(?:temps de )?lecture ?:? ?\d{1,3} ?(?:min(?:utes?)?\.?|['’′])|\d{1,3} ?min(?:utes?)?\.? de lecture|chargement(?:\.{3}|…)?|(?:aller|passer) au contenu(?: principal)?|(?:haut de page|retour en haut|retour à l['’]accueil)|taille du texte)$`,
    examples: {
      match: ['Temps de lecture : 3 minutes', 'Lecture 4 min.', '4 min de lecture', 'Chargement...', 'Haut de page'],
      // A crosshead.
      skip: ["Lecture de l'accord", 'Chargement des navires']
    }
  },
  {
    id: 'fr/more-to-come',
    label: 'note',
    zone: 'tail',
    needs: [
      'plus de détails',
      'plus d’informations',
      "plus d'informations",
      'suivront',
      'à venir',
      'développement suit'
    ],
    pattern: patternAnyCase`^(?:(?:plus (?:de détails|d['’]informations?|d['’]infos?) (?:à venir|à suivre|suivront|suivent)|(?:de )?plus amples informations (?:à venir|suivront)|développement (?:suit|à suivre)|article en cours de rédaction|suivra)[.… ]*)$`,
    examples: {
      match: ['Plus de détails à venir...', 'Plus d’informations suivront.', 'Développement suit'],
      // A sentence.
      skip: ['Plus de détails sur le pont seront donnés mardi.']
    }
  },
  {
    id: 'fr/more-to-come-ending',
    label: 'boilerplate:other',
    zone: 'tail',
    extent: 'ending',
    needs: ['à venir'],
    pattern: pattern`(?<=[.!?”"’»)…]\s?)Plus (?:de détails|d['’]informations?|d['’]infos?) à venir[.… ]*$`,
    examples: {
      match: ['Le pont a rouvert lundi, a dit le maire. Plus de détails à venir...'],
      // Inside a sentence.
      skip: ['Le maire attend plus de détails à venir']
    }
  },
  {
    id: 'fr/breadcrumb',
    label: 'boilerplate:tags',
    zone: 'head',
    needs: ['accueil', 'home', 'vous êtes ici'],
    pattern: patternAnyCase`^(?:vous êtes ici ?:? ?.{2,120}|(?:accueil|home) ?[>»›/|→] ?.{2,180}|home [A-ZÉÈÀ].{2,60}|accueil)$`,
    shape: {words: 12, sentenceEnd: false},
    examples: {
      match: ['Accueil > Société > Ponts', 'Home ÉCONOMIE Conjoncture', 'Vous êtes ici : Actualités', 'Accueil'],
      // A sentence.
      skip: ['Accueil chaleureux pour le pont neuf, dit le maire.']
    }
  }
]
