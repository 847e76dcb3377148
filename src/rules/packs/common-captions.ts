/** Captions of all languages that end with the date of the picture, the photographer and the agency. */
import {pattern} from '../fragments.ts'
import type {Rule} from '../types.ts'

const person = String.raw`\p{Lu}[\p{L}\p{M}.'’-]*(?: (?:\p{Lu}[\p{L}\p{M}.'’-]*|de|del|da|di|van|von|el|al|la)){1,4}`
const agency =
  '(?:REUTERS|Reuters|EFE|AFP|AP|EPA|EP|LUSA|ANSA|dpa|DPA|AA|Xinhua|XINHUA|Bloomberg|Getty|GETTY|Getty Images|GETTY IMAGES|Shutterstock|picture alliance|NurPhoto|LaPresse|LAPRESSE|Contacto|CONTACTO|Europa Press|EUROPA PRESS|Anadolu|Anadolu Agency|Imago|IMAGO|APA|KEYSTONE|Keystone|ANP|Belga|BELGA|PA|TT|ZUMA|Sipa|SIPA|Magnum|Cordon Press|Associated Press|AP Photo|AFP Photo)'

/** The text in brackets after a caption that names the photographer or the agency. */
const lenders = [
  'ansa',
  'ANSA',
  'AFP',
  'AP',
  'Reuters',
  'REUTERS',
  'dpa',
  'EFE',
  'EPA',
  'LaPresse',
  'Getty',
  'Getty Images',
  'Belga',
  'ANP'
]

/** A picture of a screen, as captions call it. */
const captures = [
  "Capture d'écran",
  'Capture d’écran',
  'Captura de pantalla',
  'Captura de tela',
  'Captura de ecrã',
  'Screenshot',
  'Screengrab',
  'Bildschirmfoto',
  'Schermafbeelding',
  'Skärmdump',
  'Skjermdump',
  'Skjermbilde',
  'Skærmbillede',
  'Ekran görüntüsü',
  'Tangkapan layar',
  'Tangkap layar',
  'Tangkapan skrin'
]

export const commonCaptions: readonly Rule[] = [
  {
    id: 'common/caption-before-dateline',
    label: 'caption',
    zone: 'head',
    extent: 'opening',
    needs: lenders.map((lender) => `${lender})`),
    pattern: pattern`^(?<caption>[\p{Lu}"«“][^.!?()]{4,140} ?\((?:${lenders.join('|')})\))\s?(?=\p{Lu}[\p{Lu}\p{M}'’]{2,20}(?: \p{Lu}[\p{Lu}\p{M}'’]{1,20}){0,2}(?:, [^-–—.]{3,20})? ?[-–—] ?["«“]?\p{Lu}[\p{Ll}'’ ])`,
    note: 'Scrapers glue the caption of the first picture to the dateline.',
    examples: {
      match: [
        {
          text: 'Una vista del porto (ansa)TORINO - Il vecchio ponte ha riaperto lunedì, ha detto il comune.',
          language: 'it'
        },
        {
          text: 'Die Brücke am Montag (AFP) BERLIN - Die alte Brücke ist seit Montag gesperrt, sagte die Bürgermeisterin.',
          language: 'de'
        }
      ],
      // A dateline; words of the story in brackets.
      skip: [
        'NEUSTADT (AFP) - Die Brücke ist seit Montag gesperrt.',
        'Der Bericht der Agentur (AFP) nennt BERLIN nicht, sagte die Bürgermeisterin am Montag.'
      ]
    }
  },
  {
    id: 'common/caption-and-owner',
    label: 'caption',
    zone: 'anywhere',
    needs: ['— ©', '– ©', '- ©', '| ©', '/ ©'],
    pattern: pattern`^(?!.{221})[\p{Lu}"«“„'‘\d](?:[^.!?]{8,160}|.{8,50})[—–|/-] © ?\p{Lu}[\p{L}\p{M}\d .'’/&-]{1,40}$`,
    note: 'A slash separates the owner of the picture from the caption.',
    examples: {
      match: [
        {text: 'De brug op maandag. — © BELGA', language: 'sv'},
        {text: 'Le pont, lundi, vu de la rive | © Rudi Exemple/AFP', language: 'sv'}
      ],
      // The sign ends a paragraph of the story; a year.
      skip: ['Le pont a été fermé lundi, a dit la maire. © AFP', 'Muster Verlag | © 2024']
    }
  },
  {
    id: 'common/screen-capture',
    label: 'caption',
    zone: 'anywhere',
    needs: captures.map((capture) => capture.toLowerCase()),
    pattern: pattern`^(?!.{221})(?:[\p{Lu}"«“„'‘\d@][^.!?]{3,150}[\s"”»’)(|/–—-])?(?:${captures.join('|')})(?: (?:(?:de|du|des|da|do|del|di|von|van|via|from|of|fra|från|af|av) )?(?:d['’])?(?:\p{Lu}|@|[\w-]+\.\p{Ll}{2,4}\b)[^.!?:]{0,50}(?:\.\p{Ll}{2,4})?| ?[:/|] ?[^!?]{2,60})[)\]]?$`,
    note: 'A picture of a screen and where it comes from: "Capture d’écran de Reddit".',
    examples: {
      match: [
        {text: "La Une du site Capture d'écran de Reddit", language: 'fr'},
        {text: 'Captura de pantalla de Sample TV', language: 'sv'},
        {text: 'El puente visto desde el puerto | Captura de pantalla: @ejemplo', language: 'es'},
        {text: 'Bron på måndagen (Skärmdump: Exempel TV)', language: 'sv'},
        {text: 'Screenshot Sample TV', language: 'sv'}
      ],
      // Sentences, and a heading about such pictures.
      skip: [
        "La capture d'écran du message a été vue mille fois.",
        'Screenshot of the chat angers the mayor',
        'Captura de pantalla viral',
        'Una captura de pantalla de la alcaldesa circuló el lunes, dijo la policía.'
      ]
    }
  },
  {
    id: 'common/dated-caption',
    label: 'caption',
    zone: 'anywhere',
    needs: [
      'reuters)',
      'efe)',
      'afp)',
      'ap)',
      'epa)',
      'ep)',
      'lusa)',
      'ansa)',
      'dpa)',
      'xinhua)',
      'bloomberg)',
      'getty)',
      'images)',
      'shutterstock)',
      'alliance)',
      'nurphoto)',
      'lapresse)',
      'contacto)',
      'press)',
      'anadolu)',
      'agency)',
      'imago)',
      'keystone)',
      'belga)',
      'sipa)',
      'zuma)',
      'photo)',
      'anp)',
      'magnum)'
    ],
    pattern: pattern`^(?!.*["“”«»„])[^.!?]{20,260}(?:\d{1,2}\.? (?:de )?\p{L}{3,10}|\p{L}{3,10}\.? \d{1,2}|(?:19|20)\d\d)\. ?${person} \((?:${agency})(?:(?: ?/ ?| via | for |, ?)(?:${agency}))*\)\.?$`,
    shape: {length: 360, notStory: true},
    evidence: 'One sentence that ends with a date, followed by the photographer and the agency in brackets.',
    examples: {
      match: [
        'Vecinos junto al puente viejo del puerto, el 11 de octubre. Juana Ejemplo (REUTERS)',
        'La riada en una calle de la ciudad, el 1 de agosto de 2024.Max Muster (dpa/picture alliance via Getty)',
        'The old bridge over the river in Harbor City, October 3, 2024. Jane Roe (AFP)'
      ],
      // The reporter under a story; words that somebody says.
      skip: [
        'El puente reabrió el lunes, dijo la alcaldesa. Los autobuses volverán en mayo. Juana Ejemplo (EFE)',
        'El alcalde pidió un puente nuevo. Juana Ejemplo (EFE)'
      ]
    }
  }
]
