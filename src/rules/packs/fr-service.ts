/** What French pages say about themselves to their readers: players, newsletters, comments, subscriptions, cookies, errors. */
import type {Rule} from '../types.ts'
import {onlyPhrases} from './phrases.ts'
import {type PageVoice, type ServiceTopic, serviceRules} from './service-lines.ts'

const voice: PageVoice = {
  language: 'fr',
  story:
    'a dit|dit|disent|ont dit|a expliqué|affirme|a affirmé|a déclaré|déclare|a ajouté|ajoute|raconte|a indiqué|indique|assure|a promis|a demandé|promet|selon (?:le|la|les|lui|elle|un|une|des)|il (?:a|était|avait|doit|veut|fait|se)|elle|elles|hier|maire|mairie|police|juge|tribunal|ministre|président|présidente|gouvernement|habitants|avait|avaient|étaient|était|étude|rapport',
  reports: '\\p{L}+(?:a|it|ent|ait|aient) (?:les?|la|une?|des)',
  before:
    "(?:s'il vous plaît|merci|désolé|désolés|nous sommes désolés|oups|attention|cher lecteur|chère lectrice|chers lecteurs|bonjour|malheureusement|bravo)[,!:]* (?:mais )?",
  follows: [
    '(?:partagez|lancez|certaines|dites|donnez|laissez)~<160>',
    '(?:et |ou |puis )?(?:cliquez|clique|appuyez|consultez|consulte|lisez|lis|voir|vérifiez|connectez|connecte|identifiez|inscrivez|inscris|abonnez|abonne|rejoignez|actualisez|rechargez|rafraîchissez|revenez|réessayez|essayez|contactez|écrivez|envoyez|choisissez|annulez|téléchargez|soutenez|faites|participez|découvrez|retrouvez|renseignez|saisissez|entrez|suivez|profitez|créez|signalez|restez|soyez|évitez|ajoutez|activez|acceptez|refusez|configurez|recevez|utilisez|écoutez|regardez|continuez|partagez|merci|veuillez|pensez|sachez|modifiez|gérez|accédez|séparez|nouveau)~<180>',
    "(?:vous|votre|vos|tu|ton|ta|tes|notre|nos|nous|si|pour|afin|à tout moment|en (?:vous|cliquant|savoir|cas|poursuivant|savoir)|sans (?:engagement|publicité|spam)|plus d'informations?|plus d'infos|voir plus|ce (?:site|contenu|message|service)|cet (?:article|espace|e-?mail)|cette (?:page|adresse|vidéo|newsletter)|ces|les (?:commentaires|prix|produits|liens|lecteurs|cookies|données|avis|messages)|la suite|déjà|pas encore|seuls?|uniquement|seulement|dès|à partir|ici|aussi|chaque|ainsi|avec (?:votre|vos|notre)|gratuit|c'est (?:gratuit|simple)|l'abonnement|un (?:e-?mail|lien)|toutes? (?:les|nos)|tous (?:les|nos)|il vous reste|s'inscrire|se connecter|ajouter)~<180>",
    '\\S{1,40}@\\S{3,40}|(?:https?://|www\\.)\\S{4,120}|[\\d+() -]{6,20}|\\d{1,3} ?min(?:utes?)?'
  ]
}

const media =
  '(?:vidéo|audio|contenu|lecteur|podcast|fichier|publicité|direct|son|diaporama|infographie|carte|formulaire|publication)'
const failing =
  "(?:n'est (?:pas|plus)(?: encore)? (?:disponible|accessible|prise? en charge|supportée?|compatible)|ne (?:peut|peuvent)(?: pas| plus)(?: être)? (?:lue?s?|chargée?s?|affichée?s?|trouvée?s?|s'afficher|visionnée?|diffusée?)|n'a (?:pas|plus)(?: pu)?(?: être)? (?:chargée?|lue?|affichée?|trouvée?)|est (?:indisponible|actuellement indisponible|momentanément indisponible|hébergée?|bloquée?)|a (?:expiré|été (?:supprimée?|retirée?|bloquée?))|nécessite<30>)"
const where =
  "(?: (?:dans (?:votre|ton|ce|cette|notre)~<30>|sur (?:votre|ce|cet|cette|notre)~<30>|pour (?:le moment|l'instant|votre|vous)~<30>|actuellement|en raison<50>|car (?:votre|vous|le (?:serveur|format))<60>|depuis votre<30>|par votre<30>))"
const letter =
  "(?:newsletters?|lettres? d'informations?|lettres? d'info|lettres? (?:hebdomadaire|quotidienne)s?|alertes?(?: (?:info|actu|e-?mail|mail))?|infolettres?|notifications)"
const mail =
  '(?:boîte(?: aux lettres| mail| e-?mail| de réception)?|e-?mail|mail|messagerie|courriel|mobile|téléphone|adresse (?:e-?mail|mail))'
const terms =
  '(?:conditions|termes|confidentialité|cookies|mentions légales|politique|charte|newsletters?|données|communications|offres|cgu|cgv)'
const readers =
  '(?:abonnée?s?(?:·e·s)?|abonné\\(e\\)s?|membres|inscrits|adhérents|utilisateurs(?: inscrits| enregistrés)?|premium)'
const enrol =
  "(?:connectez-vous|connecte-toi|identifiez-vous|inscrivez-vous|inscris-toi|abonnez-vous|abonne-toi|créez (?:un|votre) compte|enregistrez-vous|se connecter|s'inscrire|s'abonner|s'identifier|être (?:connectée?|abonnée?|inscrite?|identifiée?)(?:\\(e\\))?|vous (?:connecter|inscrire|identifier|abonner)|devenez (?:membre|abonné))"

const player: ServiceTopic = {
  about: 'service-player',
  label: 'boilerplate:video',
  says: [
    [
      'disponible|accessible|charge|charg|affich|trouv|visionn|diffus|être lue|indisponible|héberg|bloqu|expiré|supprim|retir|nécessite|compatible|support',
      `(?:cette|ce|notre) ${media} ${failing}${where}?`
    ],
    [
      'disponible|charg|affich|indisponible|pas être lu',
      `(?:la vidéo|le contenu|le lecteur|l'audio) (?:(?:demandée? )?n'est (?:pas|plus) disponible|n'a pas pu être (?:chargée?|affichée?|lue?)|ne peut pas être (?:lue?|affichée?|chargée?)|est (?:actuellement )?indisponible)${where}?`
    ],
    [
      'la page|cette page',
      "(?:la|cette) page(?: que vous (?:cherchez|recherchez|avez demandée|demandez|souhaitez<20>)| demandée)? (?:n'(?:existe (?:pas|plus)|est (?:pas|plus) disponible|a pas (?:pu être|été) trouvée)|est introuvable|a été (?:supprimée|déplacée))(?: (?:ou)<40>)?"
    ],
    [
      'impossible de',
      'impossible de (?:charger|lire|afficher|trouver) (?:la|le|cette|ce) (?:vidéo|contenu|page|lecteur|fichier)<40>'
    ],
    [
      'navigateur',
      "(?:votre|ton|ce) navigateur (?:ne|n'est|est)~<20> ?(?:permet|supporte|prend|peut|compatible|jour|obsolète|bloque|lit|reconnaît|gère|pas)<80>"
    ],
    [
      'javascript',
      "(?:pour <60>,? )?(?:veuillez |merci d'|vous devez |il faut |il est nécessaire d')?(?:activer|activez|autorisez|autoriser) (?:le )?javascript<80>"
    ],
    [
      'cliquez|appuyez|glisse|défiler|balayez|utilisez|swipez',
      "(?:cliquez|appuyez|faites (?:glisser|défiler)|glissez|balayez|utilisez|swipez)~<30> ?(?:pour|les flèches|afin de)~<10> ?(?:voir|agrandir|lire|écouter|naviguer|accéder|ouvrir|lancer|regarder|découvrir|visionner|faire|pour|d')<70>"
    ],
    [
      'vidéo|formulaire|contenu|lecteur|carte',
      "si (?:la|le|ce|cette|vous)~<40>(?:ne s'affiche pas|n'apparaît pas|ne parvenez pas|ne voyez pas|n'arrivez pas|ne se charge pas|ne fonctionne pas)<50>,? (?:cliquez|essayez|rechargez|actualisez|rafraîchissez|réessayez)<60>"
    ],
    [
      'actualis|recharg|rafraîch',
      "(?:veuillez |essayez d'|essayez de )?(?:actualiser|actualisez|rechargez|recharger|rafraîchissez|rafraîchir) (?:la|cette|votre) page<40>"
    ],
    ['durée', 'durée ?:? (?:\\d{1,2}:)?\\d{1,2}:\\d\\d'],
    [
      'écoute',
      "écoute[rz] (?:cet|cette|l'|le|ce) ?(?:article|épisode|podcast|audio|émission)(?: (?:maintenant|ici|en entier))?(?: \\(?\\d{1,2}(?::\\d\\d)? ?(?:min(?:utes)?)?\\)?)?"
    ]
  ],
  match: [
    'Votre navigateur ne permet pas de lire cette vidéo.',
    'Cette vidéo n’est pas disponible.',
    'Ce contenu ne peut pas être affiché sur votre appareil.',
    'Impossible de charger la vidéo. Actualisez la page.',
    'Pour voir ce contenu, veuillez activer JavaScript.',
    'Cliquez ici pour voir la galerie de photos',
    'Si la carte ne s’affiche pas, cliquez ici.',
    'La page que vous recherchez n’existe plus.'
  ],
  skip: [
    // Vidéos et pages d'une histoire.
    'La vidéo n’est pas disponible pour la famille depuis mai, a dit l’avocat.',
    'Cette vidéo qu’un pêcheur a tournée a fait le tour du monde.',
    'Le navigateur portugais ne supporte pas le froid du port.',
    'Impossible de charger le bateau, car la grue est en panne.',
    'La page n’existe dans aucune archive du village.',
    'Ce contenu fut écrit voici trois cents ans par un moine.',
    'La galerie est fermée pour travaux jusqu’en juin.',
    'Écouter ce fleuve, c’est revenir en enfance.'
  ]
}

const newsletter: ServiceTopic = {
  about: 'service-newsletter',
  label: 'boilerplate:promotion',
  says: [
    [
      'accept|consent',
      `en (?:vous |t')?(?:inscrivant|abonnant|cliquant|connectant|enregistrant|continuant|créant|validant|soumettant|envoyant|poursuivant|renseignant|cochant|fournissant)~<70>,? (?:vous |tu )(?:acceptez|acceptes|consentez|reconnaissez|confirmez|donnez|déclarez|autorisez)~<60>${terms}<140>`
    ],
    [
      "j'accepte|je souhaite recevoir|j'ai lu|je consens|je m'inscris",
      `(?:j['’]accepte|je souhaite recevoir|j['’]ai lu|je consens|je m['’]inscris)~<60>(?:${terms}|newsletter|actualité|informations)<100>`
    ],
    [
      'recevez|recevoir|reçois',
      `(?:vous souhaitez |pour )?(?:recevez|recevoir|reçois)~<90>(?:dans|par|sur|à) (?:votre |vos |ta |ton )?${mail}~<70>`
    ],
    [
      'recevez',
      `(?:chaque (?:jour|matin|semaine|soir|samedi|vendredi|dimanche),? )?recevez~<60>(?:nos|notre|l'essentiel|le meilleur|les (?:infos|dernières|meilleur|principales)|toute l'(?:info|actualité)|une sélection)<60>`
    ],
    [
      'dans votre boîte|votre messagerie|boîte mail',
      "(?:tous les|toutes les|chaque|les|le|l'|nos|notre|directement|une sélection|un résumé|toute)<90>dans votre (?:boîte|messagerie)(?: (?:mail|e-?mail|aux lettres|de réception))?<40>"
    ],
    [
      'newsletter|lettre d|infolettre|alertes|lettres d',
      `(?:inscri(?:vez-vous|s-toi|ption)|abonne(?:z-vous|-toi)|je m['’]inscris|s'inscrire|s'abonner|recevez|recevoir)(?: (?:dès maintenant|ici|gratuitement|vite|maintenant))?(?: (?:à|aux|pour recevoir))?(?: (?:la|les|nos|notre|cette|vos|une))? ?<20>${letter}~<90>`
    ],
    ['newsletter', 'ne (?:manquez|ratez|loupez)~<60>(?:newsletters?|alertes|notifications|application)~<60>'],
    [
      'désinscri|désabonn',
      'vous pouvez(?: vous)? (?:désinscrire|désabonner|à tout moment)<80>|pour vous (?:désinscrire|désabonner)<60>'
    ],
    [
      'merci de|merci pour|merci d',
      "merci (?:de vous être|pour votre|d'avoir|de votre|de nous avoir) ?(?:inscrite?|abonnée?|inscription|abonnement|vote|voté|commentaire|message|participation|participé|soutien|fidélité|confiance|lus?|signalé|intérêt)(?:\\(e\\))?<60>"
    ],
    [
      'confirmation|vous a été envoyé|envoyé un',
      'un (?:e-?mail|courriel|mail|lien)<30> (?:vous a été|vient de vous être|va vous être) (?:envoyé|adressé)<50>|nous (?:vous avons|venons de vous) envoy(?:é|er) un (?:e-?mail|mail|courriel|lien)<60>'
    ],
    [
      'indésirables|spam',
      '(?:si vous ne<40>,? )?(?:pensez à |veuillez )?(?:vérifi(?:ez|er)|consultez|regardez|vérifie)~<30>(?:indésirables|spams?)<40>'
    ],
    [
      'adresse e-mail|adresse email|adresse mail|votre e-mail|votre email|adresses e-mail|courriel',
      '(?:veuillez |merci de )?(?:saisi(?:ssez|r)|entre[rz]|renseigne[rz]|indique[rz]|confirme[rz]|sépare[rz]|laisse[rz]) (?:votre|une|vos|les)~<15>(?:e-?mail|mail|courriel)s?<60>'
    ],
    [
      'adresse e-mail|adresse email|adresse mail|votre e-mail|votre email',
      "votre (?:adresse )?(?:e-?mail|mail|adresse)(?: (?:e-?mail|mail))? (?:sera|est|ne sera|n'est|est utilisée)~<20> ?(?:utilisée?|publiée?|collectée?|invalide|valide|uniquement|recueillie|conservée|déjà)<120>"
    ],
    [
      'inscription|abonnement|compte',
      '(?:votre (?:inscription|abonnement|demande|compte|commentaire)|vous) (?:a bien été|a été|est(?: bien)?|êtes(?: bien| désormais| déjà)?|ont) ?(?:prise? en compte|enregistrée?|confirmée?|validée?|inscrite?s?|abonnée?s?|activée?|connectée?s?)(?: (?:à|avec succès|au)<40>)?'
    ],
    [
      'meilleur de|essentiel de|sélection d|résumé d',
      "(?:le meilleur de|l'essentiel de|toute l'actualité|(?:une|notre) sélection|un résumé)<50>(?:dans votre|par notre|pour vous|chaque (?:matin|semaine|jour|soir|vendredi)|tous les)~<50>"
    ],
    [
      'restez',
      "restez (?:informée?s?|au courant|connectée?s?|à jour)(?:\\(e\\))?(?:,? (?:avec|de|en|grâce|sur|des)~ ?(?:nos|notre|toute|l'actualité|vous|tous|dernières)<70>)?"
    ],
    ['recaptcha', '(?:ce (?:site|formulaire)|cette page|protégée?)~<40>recaptcha<110>']
  ],
  match: [
    'En vous inscrivant, vous acceptez nos conditions générales d’utilisation.',
    'Recevez chaque matin l’essentiel de l’actualité dans votre boîte mail.',
    'Séparez les adresses e-mail de vos contacts par des virgules.',
    'Inscrivez-vous à notre lettre d’information',
    'Vous pouvez vous désabonner à tout moment.',
    'Merci de vous être inscrit ! Vérifiez vos spams.',
    'Veuillez renseigner votre adresse e-mail.',
    'Votre inscription a bien été prise en compte.'
  ],
  skip: [
    // Courriers et lettres d'une histoire.
    'En s’inscrivant, les pêcheurs acceptaient les conditions de la compagnie.',
    'Recevez-les avec du pain, répète la grand-mère.',
    'La lettre de la paroisse arrive chaque semaine dans trois cents maisons.',
    'Merci pour votre accueil, a dit la candidate sur la place.',
    'Vous pouvez quitter le club, mais pas le village.',
    'Restez loin du fleuve, demande un panneau.',
    'J’accepte la défaite, reconnaît le capitaine.',
    'Le meilleur de la semaine fut le pont neuf.'
  ]
}

const comments: ServiceTopic = {
  about: 'service-comments',
  label: 'boilerplate:other',
  says: [
    [
      'commenter|commentaire|réagir|participer',
      `(?:vous (?:devez|pouvez)|il faut|veuillez|merci de|pour<40>|${enrol})(?: ?être)?~<40> ?(?:connectée?s?|abonnée?s?|inscrite?s?|identifiée?s?|vous|ou|à)?(?:\\(e\\))?<20> ?(?:pour|afin de|et) (?:pouvoir )?(?:commenter|réagir|laisser|publier|poster|ajouter|participer aux|écrire|voir les commentaires|répondre)~<60>`
    ],
    [
      'commenter|réagir|commentaire',
      `pour (?:pouvoir )?(?:commenter|réagir|laisser un commentaire|publier un commentaire|poster un commentaire|participer aux commentaires)(?: (?:cet|l'|à cet)<15>)?,? (?:vous devez|il faut|veuillez|merci de|${enrol})<60>`
    ],
    [
      'commenter|réagir|commentaires',
      `seuls (?:les|nos) ${readers} peuvent (?:commenter|réagir|voir|laisser|participer)<50>`
    ],
    [
      'commentaires',
      "(?:les )?commentaires (?:sur|de|à|pour) (?:cet|cette|l')<15> (?:sont|ont été) (?:fermés|désactivés|clos)|(?:les )?commentaires sont (?:fermés|désactivés|clos|modérés|soumis)(?: (?:pour|sur|à|par|a priori)<50>)?|cet article n'est (?:pas|plus) ouvert aux commentaires|l'espace commentaires? est (?:fermé|désactivé)<30>"
    ],
    [
      'commentaires',
      "(?:les |vos |tout )?commentaires? (?:injurieux|publiés|contenant|ne respectant|contraires?|hors sujet|insultants|n'engagent|sont|seront|que vous)~<90>(?:supprimés?|modérés?|charte|auteurs|rédaction|responsabilité|règles|effacés|rejetés)<60>"
    ],
    [
      'commentaires',
      '(?:nous nous réservons|la rédaction se réserve|nous vous (?:invitons|demandons)|merci de (?:respecter|garder|rester))~<60>(?:commentaires?|charte|courtois)<90>'
    ],
    [
      'réagir|commenter|commentaire|votre avis',
      'soyez (?:le|la) premi(?:er|ère)(?:\\(e\\)|\\(ère\\))? à (?:réagir|commenter|laisser)<40>|(?:laissez|écrivez|publiez|ajoutez|postez) (?:un|votre) commentaire<30>|(?:donnez|partagez) (?:nous )?votre avis<40>|dites-nous<20> commentaires<20>'
    ],
    [
      'votre commentaire',
      'votre commentaire (?:a|sera|est|doit)~<20> ?(?:envoyé|publié|modér|attente|soumis|enregistré)<60>'
    ],
    [
      'charte|pseudo|champs obligatoires|ne sera pas publiée|signaler|aucun commentaire',
      "(?:consultez|lisez|respectez|merci de respecter|voir)~<15>(?:la |notre )?charte (?:de|des|d')<50>|charte (?:de modération|des commentaires)|(?:choisissez|indiquez|saisissez) (?:un|votre) pseudo<30>|votre adresse e-?mail ne sera pas publiée|les champs obligatoires sont<30>|signaler (?:ce|un) (?:commentaire|abus)|aucun commentaire(?: pour l'instant)?"
    ]
  ],
  match: [
    'Les commentaires sont fermés.',
    'Pour laisser un commentaire, vous devez être inscrit.',
    'Seuls les abonnés peuvent commenter.',
    'Les commentaires contraires à la charte seront supprimés.',
    'Soyez le premier à commenter cet article',
    'Votre commentaire sera publié après modération. Consultez la charte.',
    'Signaler ce commentaire'
  ],
  skip: [
    // Commentaires d'une histoire.
    'Les commentaires du maire sur le pont ont été effacés du procès-verbal.',
    'Pour participer à la régate, vous devez avoir dix-huit ans.',
    'Seuls les membres peuvent voter à l’assemblée du club.',
    'Les commentaires vont bon train sur la place du village.',
    'Les commentaires que fit le capitaine ne plurent pas à l’équipage.',
    'Soyez le premier arrivé, répète son père.',
    'Laissez un mot et perdez votre emploi, craignent les marins.',
    'Votre commentaire est injuste, a répondu l’actrice.'
  ]
}

const subscription: ServiceTopic = {
  about: 'service-subscription',
  label: 'boilerplate:promotion',
  says: [
    [
      'identif|inscri|abonn|connect|créez|enregistrez|devenez',
      `${enrol}(?: (?:dès maintenant|maintenant|ici|gratuitement|ou [\\p{L}' -]{5,24}|à [\\p{L} ]{3,25}))* (?:pour|et|afin de|à) ?(?:pouvoir )?(?:lire|lisez|continuer|poursuivre|accéder|accédez|profiter|profitez|débloquer|consulter|découvrir|bénéficier)~<80>`
    ],
    [
      'identif|inscri|abonn|connect|créez|enregistrez',
      `pour (?:pouvoir )?(?:lire|continuer|poursuivre|accéder|ajouter|profiter|consulter|sauvegarder)~<60>,? ?(?:vous devez |il faut |veuillez )?${enrol}<60>`
    ],
    [
      'abonné|inscrits|aux membres|les membres|nos membres|premium|adhérents|aux utilisateurs',
      `(?:(?:cet|ce|cette|la|le) ?(?:article|contenu|fonctionnalité|suite|vidéo|service|dossier|podcast|reportage|newsletter)?|contenu|article) ?(?:est |sont )?(?:(?:réservée?s?|exclusive?ment|exclusif|accessible|disponible|uniquement|seulement|réservée? en exclusivité)(?: |,)){1,3}(?:aux |pour |à |les |nos |tous |toutes )*${readers}(?: (?:du|de|et)~<40>)?`
    ],
    [
      'gratuit',
      "(?:vous avez|il vous reste|ceci est|c'est|plus que|vous venez)~<40>(?:articles?|limite|quota)~<20>(?:gratuite?s?|offerts?|ce mois|mensuel|du mois)~<40>"
    ],
    ['il vous reste', 'il vous reste \\d{1,3}(?:[.,]\\d{1,2})? ?% (?:de cet article|du contenu|de ce contenu) à lire'],
    [
      'abonné|compte',
      "(?:déjà |pas encore |vous êtes (?:déjà )?|vous avez (?:déjà )?|vous possédez (?:déjà )?|vous n'avez pas(?: encore)? |pas de )(?:abonnée?|inscrite?|un compte|de compte|compte|membre|un abonnement|client)(?:\\(e\\))? ?\\??(?: ?(?:connectez|identifiez|inscrivez|abonnez|cliquez|se connecter|s'inscrire|créez|activez|s'abonner)<40>)?"
    ],
    [
      'votre abonnement|votre compte|votre session|appareil',
      "votre (?:abonnement|compte) (?:est|a|n'|ne|permet|vous|nous|inclut|arrive|contribue|finance)<60>(?:appareil|utilisé|actif|activé|connecté|expir|suspend|permet|accès|accéder|rédaction|journalis|échéance|financ|indépendan|articles|contenus|en cours|offre)<90>|(?:la lecture de <30>|vous ne pouvez )<40>(?:sur un (?:autre|seul) appareil|appareil à la fois)<60>"
    ],
    [
      'accès illimité|illimité|tous nos articles|tous nos contenus|tous les contenus|contenus exclusifs|toute l’offre|édition numérique|accès à',
      '(?:accéde[rz]|profite[rz]|bénéficie[rz]|lisez|lire|retrouvez|accès|dès|offrez-vous|découvrez|débloquez)~<40>(?:illimitée?|tous (?:nos|les) (?:articles|contenus)|contenus exclusifs|intégralité|édition numérique|journal numérique)~<70>'
    ],
    [
      'par mois|premier mois|sans engagement|offre d|nos offres|offres',
      "(?:abonnez-vous|profitez|essayez|dès|à partir de|pour|seulement|découvrez|voir|offre|nouveau ?:|s'abonner|nos) ?<50>(?:\\d[\\d,]* ?€<20>|(?:1|un) euro<20>|premier mois|sans engagement|offres?(?: (?:d'abonnement|premium|spéciale|numérique|d'essai))?)(?: (?:par mois|pendant|le premier|sans|puis|le mois)<50>)?"
    ],
    [
      'nos offres|notre offre',
      '(?:nouveau ?:? ?)?(?:découvrez|voir|consultez|profitez de) (?:toutes )?(?:nos offres|notre offre)(?: (?:premium|spéciales?|numériques?|ici|pour|et|à partir|dès|du moment|d)~<40>)? ?'
    ],
    [
      'journalisme|rédaction|notre travail|notre journal|notre média|presse libre|information|média indépendant|presse indépendante|information libre',
      '(?:si vous (?:appréciez|aimez|croyez|tenez)<60>,? )?(?:soutenez|soutenir|aidez|aidez-nous|défendez|financez|contribuez|faites vivre)~<50>(?:journalisme|rédaction|notre (?:travail|journal|média)|média indépendant|presse (?:libre|indépendante)|information)~<80>'
    ],
    [
      'votre soutien|votre don|votre abonnement|votre contribution|vos dons|grâce à vous',
      '(?=<160>(?:journalis|rédaction|indépendan|information|notre|travail|média|nous))(?:grâce à |avec |sans |nous avons besoin de )?(?:votre|vos) (?:soutien|dons?|abonnement|contribution|aide),? (?:nous |rend|permet|permettent|contribue|aide|garantit|est (?:essentiel|indispensable|précieux)|finance|fait)~<90>'
    ],
    [
      'faites un don|faire un don|devenez membre|devenez abonné|adhérez',
      '(?:si <70>,? )?(?:faites un don|devenez (?:membre|abonné|adhérent)|vous pouvez (?:faire un don|nous soutenir)|pensez à (?:faire un don|vous abonner))(?: (?:de|à|dès|pour|ici|et|en|maintenant)<60>)?'
    ],
    [
      'sélections|favoris',
      "(?:pour )?ajouter (?:l'article |cet article )?(?:à|aux) (?:vos |mes |ma )?(?:sélections?|favoris|liste de lecture)(?:,? (?:identifiez|connectez|inscrivez)<30>)?"
    ],
    [
      'offrir|offrez',
      "(?:offrez|offrir|offrez un|vous pouvez offrir)~ ?(?:cet|un|des|jusqu'à)~<20>articles?(?: (?:par mois|à (?:un|une|vos)|aux)<40>)?"
    ]
  ],
  match: [
    'Ajouter l’article à vos sélections',
    'Pour ajouter l’article à vos sélections, identifiez-vous',
    'Nouveau : découvrez nos offres !',
    'Votre abonnement nous permet de financer une rédaction indépendante.',
    'Il vous reste un article gratuit ce mois-ci.',
    'Soutenez notre journal par un don.'
  ],
  skip: [
    // Abonnements et soutiens d'une histoire.
    'Votre soutien nous porte, lance la candidate du balcon, raconte un voisin.',
    'Les abonnés du journal ont payé moins que l’année précédente.',
    'Le contenu de la lettre est réservé au notaire.',
    'Pour lire la lettre, le juge demanda une loupe.',
    'Soutenir son équipe coûte cher au village.',
    'Le compte du restaurant se règle à tempérament.',
    'L’accès illimité à la plage a pris fin en mai avec la clôture.',
    'Faire un don de sang prend une heure au village.'
  ]
}

const commerce: ServiceTopic = {
  about: 'service-commerce',
  label: 'boilerplate:advertisement',
  says: [
    [
      'affili',
      "(?:cet|cette|ce|certains|les|nos|l')<40>(?:article|contenu|page|liens?|site)~<30>(?:contient|contenir|sont|peut|peuvent|comporte|inclut|utilise)~<30>affili<120>"
    ],
    [
      'commission',
      '(?:nous (?:pouvons|touchons|percevons|recevons)|la rédaction peut|ce site peut|si vous (?:achetez|commandez|passez)<50>|en achetant<40>|pour tout achat<40>|[\\p{L}\\d ]{2,25} (?:peut|pourra))~<50>commission<100>'
    ],
    [
      'indépendan',
      '(?:les|tous les|nos)~<10>(?:produits?|recommandations|sélections|articles)~<40>(?:sont|ont été)~<10>(?:sélectionnée?s|choisie?s|indépendante?s)~<30>indépendan<100>'
    ],
    [
      'les prix',
      'les prix(?: (?:affichés|indiqués|mentionnés))?~<20>(?:peuvent (?:varier|changer|avoir|évoluer)|sont (?:donnés|indicatifs|susceptibles))(?: (?:à|en|sans|de|selon|depuis)<60>)?'
    ],
    [
      'partenaire|annonceur|sponsoris|publicitaire',
      '(?:cet|ce|cette) (?:contenu|article|page|espace|publi-?reportage)(?: (?:a été|est))?(?: un)?(?: contenu)? (?:sponsorisé|proposé|réalisé|produit|rédigé|offert)e?(?: (?:par|pour|en partenariat)~<60>)?'
    ]
  ],
  match: [
    'Cet article contient des liens d’affiliation.',
    'Si vous achetez via ces liens, nous touchons une commission.',
    'Nos recommandations sont choisies de façon indépendante.',
    'Les prix peuvent varier sans préavis.'
  ],
  skip: [
    // Commissions et prix d'une histoire.
    'Les agents touchent une commission sur chaque bateau vendu.',
    'Les prix peuvent monter en mai, craint la filière.',
    'Les produits du potager sont choisis à la main avant l’aube.',
    'Ce contenu de la cale intéresse les douaniers.'
  ]
}

const cookies: ServiceTopic = {
  about: 'service-cookies',
  label: 'boilerplate:legal',
  says: [
    [
      'cookies',
      '(?:nous(?: et nos [\\p{L}\\d ]{4,25})?|ce site|notre site|ce portail) (?:utilis(?:ons|ent|e)|dépos(?:ons|ent|e)|stock(?:ons|ent|e)) (?:des |les )?(?:cookies|traceurs)~<30>(?:pour|afin|à des fins|et (?:d.autres|des|traceurs|technologies|autres)|qui (?:nous|permettent|sont)|de (?:mesure|tiers|session))~<180>'
    ],
    [
      'cookies',
      '(?:en (?:poursuivant|continuant|naviguant|cliquant|utilisant|acceptant)|si vous (?:continuez|poursuivez))~<60>,? (?:vous )?(?:acceptez|consentez)~<60>(?:cookies|utilisation|politique|traceurs)~<80>'
    ],
    [
      'cookies|confidentialité|vos choix|vos préférences|données personnelles',
      "(?:vous pouvez|pour (?:en savoir plus|plus)|consultez|gérer|gérez|accepter|refuser|paramétrer|modifier|plus d'informations|en savoir plus|voir notre)~<60>(?:cookies|confidentialité|vos choix|vos préférences|données personnelles)(?: (?:à tout moment|ici|et|pour|ou|en)<60>)?"
    ],
    [
      'vie privée|votre consentement|votre accord',
      '(?:nous (?:respectons|avons besoin de|accordons|protégeons))~<40>votre (?:vie privée|consentement|accord)<80>|(?:le respect de )?votre vie privée (?:est importante pour nous|nous (?:importe|tient))<30>'
    ]
  ],
  match: [
    'Nous utilisons des cookies pour améliorer votre expérience.',
    'Nous respectons votre vie privée. Vous pouvez modifier vos choix à tout moment.',
    'Pour plus d’informations, consultez notre politique de confidentialité.'
  ],
  skip: [
    // Données d'une histoire.
    'Les entreprises utilisent des cookies pour suivre les gens, dit l’auteur de l’étude.',
    'En poursuivant la grève, les marins acceptent le risque.',
    'Votre vie privée vaut de l’or, écrit un historien.',
    'La politique de confidentialité du réseau a changé en mai.'
  ]
}

const alerts: ServiceTopic = {
  about: 'service-alerts',
  label: 'boilerplate:promotion',
  says: [
    [
      'notifications|alertes',
      '(?:activez|activer|autorisez|recevez|recevoir|gérez|paramétrez) (?:les |nos |vos |des |toutes )*(?:notifications|alertes)(?: (?:de|pour|et|en|du|push|sur|afin|par)~<70>)?'
    ],
    [
      'application|app store|google play|appli',
      "(?:téléchargez|télécharger|installez|essayez|disponible|découvrez)~<20>(?:notre|l'|la|gratuitement|sur) ?<20>(?:appli(?:cation)?|app store|google play)~<80>"
    ],
    [
      'sondage|votez|quiz|le vote|ce vote',
      '(?:le|ce|notre) (?:sondage|vote) (?:est|a été) (?:terminé|clos|fermé)|(?:votez|participez|répondez|donnez votre avis)~<15>(?:à |dans )?(?:notre|ce|le|au) (?:sondage|quiz)<40>'
    ],
    [
      'erreur|réessayer|réessayez|session',
      "(?:oups,? )?(?:une erreur (?:est survenue|s'est produite|inattendue)|un problème est survenu|quelque chose s'est mal passé)(?: (?:lors|pendant|durant|avec votre)<50>)?|votre session a expiré<20>|(?:veuillez |merci de )?réessaye[rz](?: (?:plus tard|ultérieurement|dans quelques))?<20>"
    ],
    [
      'glisser|glissez|balayez|défiler',
      "(?:faites (?:glisser|défiler)|glissez|balayez)(?: (?:vers|pour|à|les|l'|l’)<50>)?"
    ],
    ['partagé', 'cet article a été partagé [\\d., ]{1,10}(?: fois)?'],
    [
      'lecture',
      'temps de lecture ?:? ?(?:environ )?\\d{1,2} ?(?:min(?:utes?)?)?|(?:lecture|écoute) ?:? \\d{1,2} ?min(?:utes?)?|\\d{1,2} ?min(?:utes?)? de lecture'
    ],
    [
      'une erreur|information|histoire|témoignage|signalez|témoigner',
      '(?:si )?(?:vous (?:avez|souhaitez|voulez|connaissez|constatez|êtes))~<20>(?:une (?:information|info|histoire|erreur|remarque)|des informations|un témoignage|témoigner|témoin|nous (?:alerter|signaler|contacter))~<40>(?:(?= ?\\?)|,? (?:écrivez|contactez|signalez|envoyez|témoignez)<80>)|une (?:erreur|faute)(?: dans cet article)? ?\\?? ?(?:signalez<30>)?'
    ],
    [
      'contactez|écrivez|envoyez-nous|signalez',
      '(?:contactez|écrivez à|envoyez à) (?:la|notre) rédaction<60>|(?:contactez-nous|écrivez-nous|envoyez-nous|signalez-la|signalez-le)(?: (?:à|par|vos|votre|au|sur|via|en|un|une|ici|nous)~<80>)?'
    ],
    ['suivez-nous|notre chaîne|notre page|notre canal', '(?:suivez|rejoignez|retrouvez|abonnez)-(?:nous|vous)<80>'],
    ['plus sur ', '(?:plus|lire plus) sur [\\p{L} ]{3,30} ?:']
  ],
  match: [
    'Le sondage est clos.',
    'Une erreur s’est produite lors de votre inscription. Veuillez réessayer.',
    'Cet article a été partagé 1 234 fois',
    'Vous avez une information ? Écrivez-nous à redaction@exemple.example',
    'Contactez la rédaction par e-mail.'
  ],
  skip: [
    // Sondages et erreurs d'une histoire.
    'Le sondage est clos depuis lundi, et personne ne veut y croire.',
    'Une erreur est survenue dans le plan du pont, admet l’ingénieur.',
    'Un problème est survenu sur le moteur du bac à la sortie du port.',
    'Vous avez une histoire à chaque coin de rue du vieux port.',
    'Glissez sur la neige et tombez, tel est le jeu des enfants.',
    'Les notifications de cas sont montées à quarante.',
    'Temps de lecture et temps de guerre : deux expositions au musée.',
    'Écrivez au juge, conseille un avocat.'
  ]
}

const account: ServiceTopic = {
  about: 'service-account',
  label: 'boilerplate:other',
  note: 'Accounts, passwords, the age of an article, reactions of readers.',
  says: [
    [
      'cet article',
      "cet article (?:a été (?:publié|mis à jour)|date) (?:d'|d’)?(?:il y a )?(?:plus )?(?:d'un|de)?<12>(?:ans?|mois)"
    ],
    [
      'vous a plu|vous avez aimé|vous a-t-|vous a été utile|vous a intéress',
      '(?:cet article|ce contenu|cette vidéo) vous a(?:-t-il|-t-elle)? (?:plu|été utile|intéressée?) ?(?=\\?)|vous avez aimé (?:cet|ce|cette) [\\p{L}]+ ?(?=\\?)'
    ],
    [
      'mot de passe',
      "(?:mot de passe oublié|(?:vous avez )?oublié (?:votre|le) mot de passe|réinitialise[rz] (?:votre|le|mon) mot de passe|(?:votre|le) mot de passe (?:doit|est|n')~<50>)"
    ],
    [
      'déjà utilisée|déjà utilisé|existe déjà|déjà inscrite|déjà enregistrée',
      '(?:cette|votre) adresse(?: e-?mail| mail)? (?:est|existe) déjà~<30>|un compte existe déjà<40>'
    ],
    [
      'aucun commentaire|pas encore de commentaire|encore aucun',
      "(?:il n'y a )?(?:encore )?aucun commentaire(?: pour le moment| pour l'instant)?|pas encore de commentaires?"
    ],
    [
      "n’est pas responsable|n'est pas responsable|décline toute",
      "(?:la rédaction|ce site|[\\p{L} ]{3,25}) (?:n'est pas responsable|décline toute responsabilité)~<20>(?:commentaires|contenu|propos|opinions|contenus)~<60>"
    ],
    [
      'être abonné|être connecté|être inscrit',
      'vous devez être (?:abonnée?|connectée?|inscrite?)(?:\\(e\\))?(?: ou (?:abonnée?|inscrite?))? pour <60>'
    ],
    [
      'accepter les cookies|accepté les cookies|acceptez les cookies|accepté nos cookies',
      '(?:pour (?:voir|afficher|lire|accéder)~<40>,? (?:vous devez |veuillez |il faut )?)accepte[rz] (?:les|nos|des) cookies<40>|ce contenu (?:est|a été) bloqué<15>(?:car|parce)<60>cookies<40>'
    ],
    [
      'lisez gratuitement|lire gratuitement|gratuitement cet article',
      '(?:lisez|lire|continuez à lire) (?:cet article gratuitement|gratuitement cet article)<50>'
    ],
    [
      'nos journalistes vous|vous pouvez vous abonner|données recueillies|informations recueillies',
      'nos journalistes vous répondent<30>|vous pouvez vous abonner<50>|les (?:informations|données) recueillies (?:sont|par|sur|font)~<110>'
    ],
    ['la suite de|suite de cet', 'la suite (?:de cet article )?est réservée (?:à nos|aux) abonnés<30>'],
    [
      'avec google|avec facebook|avec apple',
      "(?:continuer|se connecter|s'inscrire|connectez-vous) avec (?:google|facebook|apple)"
    ]
  ],
  match: [
    'Cet article a été publié il y a plus de trois ans.',
    'Cet article vous a été utile ? Partagez-le.',
    'Un compte existe déjà avec cette adresse.'
  ],
  skip: [
    // Mots de passe et goûts d’une histoire.
    'Cet article de la loi date de plus de cent ans, rappelle la juge.',
    'La foire vous a-t-elle plu, demanda le maître aux enfants.',
    'Le mot de passe était le nom du bateau.'
  ]
}

const labels = [
  "à propos de l'auteur",
  "à propos de l'autrice",
  'sur l’auteur',
  'retour à la vidéo',
  'retour en haut',
  "retour à l'accueil",
  'haut de page',
  'aller au contenu',
  'aller au contenu principal',
  'contenu principal',
  "contenu de l'article",
  'ajouter aux favoris',
  "sauvegarder l'article",
  'enregistrer',
  'lire plus tard',
  'voir les commentaires',
  'voir tous les commentaires',
  'afficher les commentaires',
  'masquer les commentaires',
  'afficher plus',
  'afficher moins',
  'voir plus',
  'voir moins',
  'voir toutes les photos',
  'voir la galerie',
  'voir le diaporama',
  'voir la vidéo',
  'lire la vidéo',
  'pause',
  'plein écran',
  'sous-titres',
  "agrandir l'image",
  'agrandir la photo',
  'article suivant',
  'article précédent',
  'gestion des cookies',
  'gérer les cookies',
  'paramètres des cookies',
  'paramétrer les cookies',
  'paramètres de confidentialité',
  'politique de confidentialité',
  'politique de cookies',
  'accepter',
  'tout accepter',
  'accepter et fermer',
  'tout refuser',
  'refuser',
  'continuer sans accepter',
  'mentions légales',
  "conditions générales d'utilisation",
  'conditions générales de vente',
  "conditions d'utilisation",
  'mon compte',
  'mon profil',
  'mon abonnement',
  'gérer mon abonnement',
  'voir les offres',
  'découvrir nos offres',
  "voir les offres d'abonnement",
  'déjà abonné',
  'déjà abonné ?',
  'article réservé aux abonnés',
  'réservé aux abonnés',
  'abonnés',
  'offrir cet article',
  'offrir l’article',
  'newsletter',
  'newsletters',
  "lettre d'information",
  'lettres d’information',
  'infolettre',
  'alertes info',
  'activer les notifications',
  'plus tard',
  'non merci',
  "partager l'article",
  'partager cet article',
  'copier le lien',
  'lien copié',
  'envoyer par e-mail',
  'envoyer par mail',
  'charte des commentaires',
  'signaler une erreur',
  'signaler un abus',
  'signaler un contenu',
  'écouter l’article',
  'écouter cet article',
  'taille du texte',
  'suivre ce sujet',
  'suivre ce thème',
  'suivre cet auteur',
  'voir son profil',
  'nos newsletters',
  'lire dans l’application',
  'classer',
  'à la une',
  "à la une aujourd'hui",
  'en continu',
  "l'info en continu",
  "l'actualité en continu",
  'fil info',
  'le fil info',
  'le fil',
  "toute l'actualité",
  "toute l'actu",
  'voir tous les articles',
  'voir toutes les actualités',
  "voir toute l'actualité",
  "voir plus d'articles",
  'charger plus',
  "charger plus d'articles",
  "lire l'article",
  "lire l'article complet",
  'retour en haut de page',
  'nos derniers articles',
  'nos dernières actualités',
  'les dernières actualités',
  'les dernières infos',
  "plus d'articles",
  "plus d'actualités",
  "plus d'infos",
  'cliquez ici',
  "copier l'url",
  'du même auteur',
  'nos vidéos',
  'nos podcasts',
  'thèmes associés',
  'sujets associés',
  'gérer mes choix',
  'gérer mes préférences',
  'replay',
  'voir le replay',
  'lien copié dans le presse-papiers',
  'le lien a été copié',
  'copier le lien embed'
]

export const frenchService: readonly Rule[] = [
  {
    id: 'fr/service-label',
    label: 'boilerplate:other',
    zone: 'anywhere',
    ...onlyPhrases(labels),
    shape: {words: 8},
    examples: {
      match: ['Retour à la vidéo', 'Voir toutes les photos', 'Continuer sans accepter'],
      // Titres d'une histoire.
      skip: ['Retour au port', 'Voir la marée', 'Continuer sans lui', 'Article perdu']
    }
  },
  ...serviceRules(voice, [player, newsletter, comments, subscription, commerce, cookies, alerts, account])
]
