/** Calls to watch or hear something that a page shows beside the story, in English and German: "Watch the full interview below:". */
import {patternAnyCase} from '../fragments.ts'
import type {Rule} from '../types.ts'
import {nobodySays} from './en-people.ts'

/** What can be played. */
const shown =
  '(?:videos?|clips?|footage|trailers?|interviews?|reports?|podcasts?|episodes?|audio|recordings?|highlights|broadcast|live ?stream|stream|documentary|slideshow|gallery|photos)'

/** Where the page shows it. */
const where =
  '(?:right )?(?:below|above|here|in the (?:video )?player(?: (?:above|below))?|in the video(?: (?:above|below))?|at the top of (?:the|this) page)'

export const englishVideoTeasers: readonly Rule[] = [
  {
    id: 'en/video-teaser',
    label: 'boilerplate:video',
    zone: 'anywhere',
    needs: ['watch', 'see ', 'view ', 'listen to', 'check out', 'hear ', 'video'],
    pattern: patternAnyCase`^${nobodySays}[^\p{L}\p{N}]{0,4}(?:(?:you can |scroll down to |click (?:here )?to )?(?:watch|see|view|listen to|check out|hear)(?: (?:the|this|our|a|his|her|their|more))?(?: (?:full|whole|entire|short|complete|original|viral|dramatic|exclusive|official))?(?: \p{L}+)? ${shown}(?: (?:of|from|about|on) [^.!?,:]{2,60}?)? ${where}|(?:watch|see|scroll down to watch) (?:the|this) (?:full |entire |official )?(?:video|trailer|clip)|(?:scroll down (?:for|to see) )?(?:the )?(?:full )?(?:video|clip|trailer)s? (?:below|above))[ .:!↓⬇▼]{0,4}$`,
    shape: {words: 20},
    evidence: 'A call to watch that fills its line and says where on the page; nobody is quoted.',
    examples: {
      match: [
        'Watch the full interview below:',
        'WATCH the moment video here',
        'See the video below.',
        'Watch our report in the video player above',
        'VIDEO BELOW'
      ],
      skip: [
        'Watch the river below, he told the boy.',
        'See the footage from here, she said.',
        'Watch Repair Comes Back',
        'The video below the fold of his blog showed the crane.',
        'Hear the report of the gun and you know where to look.'
      ]
    }
  }
]

/** A speaker in German: after a comma or a quotation. */
const speaks = String.raw`(?!.*[,”“"«»] (?:sagte?n?|rief(?:en)?|bat(?:en)?|riet(?:en)?|so|hieß)\b)`

export const germanVideoTeasers: readonly Rule[] = [
  {
    id: 'de/video-teaser',
    label: 'boilerplate:video',
    zone: 'anywhere',
    needs: ['video', 'interview', 'beitrag', 'trailer', 'podcast'],
    pattern: patternAnyCase`^${speaks}[^\p{L}\p{N}]{0,4}(?:(?:sehen|schauen|hören) sie(?: sich)?(?: (?:hier|unten|jetzt|auch))? (?:das|den|die|ein) (?:ganze |vollständige |komplette )?(?:video|interview|beitrag|trailer|podcast)(?: (?:hier|unten|an|dazu|zum thema|zum artikel))*|(?:das|den|die) (?:ganze |vollständige |komplette )?(?:video|interview|beitrag|trailer|podcast)(?: dazu)? (?:sehen|finden|hören) sie (?:hier|unten)|(?:hier|unten) (?:sehen|finden|hören) sie (?:das|den|die) (?:ganze |vollständige |komplette )?(?:video|interview|beitrag|trailer|podcast)(?: dazu| zum thema)?|im video ?: ?\p{L}.{3,100}[^.!?])[ .:!↓⬇▼]{0,4}$`,
    shape: {words: 16},
    evidence: 'A call to watch that fills its line; nobody is quoted.',
    examples: {
      match: [
        'Sehen Sie hier das Video:',
        'Das Video sehen Sie hier:',
        'Hören Sie den Podcast zum Thema',
        'Hier finden Sie das ganze Interview'
      ],
      skip: [
        'Sehen Sie das Video der Polizei als Beweis an?',
        'Das Video sehen Sie nie wieder, sagte der Richter.',
        'Im Video war die Fähre zu sehen.'
      ]
    }
  }
]
