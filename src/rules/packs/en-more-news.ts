/** Calls after English stories to read or see more of the outlet, whatever its pages are called; counters on the buttons of galleries. */
import {patternAnyCase} from '../fragments.ts'
import type {Rule} from '../types.ts'
import {nobodySays} from './en-people.ts'

const offered = '(?:news|stories|headlines|coverage|updates|articles|reports|reporting|content|features)'
const doing =
  '(?:click|tap|visit|check|sign up|subscribe|download|follow|go to|head to|log on|tune in|read|join|see|get|install|bookmark|like us|stay tuned)'

export const englishMoreNews: readonly Rule[] = [
  {
    id: 'en/more-news-call',
    label: 'boilerplate:promotion',
    zone: 'anywhere',
    needs: [
      'news',
      'stories',
      'headlines',
      'coverage',
      'updates',
      'articles',
      'reports',
      'reporting',
      'content',
      'features'
    ],
    pattern: patternAnyCase`^${nobodySays}[^\p{L}\p{N}]{0,4}(?:(?:read|see|find|get)(?: more| all)?(?: of)?(?: the| our)?(?: latest)?(?: [\p{L}’'-]{2,16}){1,4} ${offered} here[.!:»]*|(?:for|to (?:get|see|read|find|receive)|want|looking for|interested in)(?: all)?(?: of)?(?: the| our| your)? (?:latest|more|top|best|breaking|other|further|daily)(?: [\p{L}-]{2,14}){0,3} ${offered}\b[^.!?,:;]{0,80}(?:[,:;?]| [-–—]) ?(?:please |you can |be sure to )?${doing}\b[^!?]{1,140})$`,
    shape: {length: 260, words: 40},
    evidence: 'A call to the reader that fills its line: what to read, and where; nobody is quoted.',
    examples: {
      match: [
        'For more stories from Sample, click here.',
        'Read more Larkfield news here.',
        'For more local news, sign up for our free daily email.',
        'For all the latest news, download the Sample Herald app.',
        'For the latest sports news, visit our new pages.'
      ],
      skip: [
        // Somebody advises it; others look for news.
        'For more updates, check the board at the quay, the mayor said.',
        'For the latest news, villagers walk to the quay and read the board.',
        'For more stories of the flood the writer went to the north.'
      ]
    }
  },
  {
    id: 'en/offer-line',
    label: 'boilerplate:advertisement',
    zone: 'body',
    needs: ['% off', 'percent off', 'per cent off'],
    pattern: patternAnyCase`^${nobodySays}[^.!?]{4,80}?(?: [-–—|] |: ?| )(?:up to|save|get|now|from|extra|take|enjoy) (?:up to |an extra |extra |over )?\d{1,2} ?(?:%|per ?cent) off(?: [^.?]{0,50})?!?$`,
    shape: {words: 18},
    note: 'A shop advertises its sale, between the paragraphs of the story.',
    examples: {
      match: [
        'A storm tore the roof off the school in Larkfield on Sunday night, the fire service said.\n\nWinter boots sale - Up to 70% off\n\nThe head teacher said that lessons would move to the church hall from Thursday, as they did last year.'
      ],
      // A sentence of a story.
      skip: ['The shops sold boots at up to 70% off, the owner said.', 'Shares fell to 70% off their peak.']
    }
  },
  {
    id: 'en/gallery-count',
    label: 'boilerplate:other',
    zone: 'anywhere',
    needs: [
      'photo',
      'image',
      'picture',
      'gallery',
      'slide',
      'video',
      'comment',
      'repl',
      'posts',
      'stories',
      'articles'
    ],
    pattern: patternAnyCase`^[^\p{L}\p{N}]{0,4}(?:see|view|show|open|browse|swipe|tap|click|scroll|load|hide)(?: (?:to|for|through|left|right|here|up|down|across|and)){0,3}(?: (?:see|view|open|enlarge|expand))?(?: (?:all|more|the|other|full|next|previous|\(?\d{1,4}\)?)){0,3} (?:photos?|images?|pictures?|(?:photo |image )?gallery|slideshow|videos?|slides?|comments?|replies|posts|stories|articles)(?: \(\d{1,4}\))?[ .:>»…!)]*$`,
    shape: {words: 9},
    examples: {
      match: [
        'See all 14 photos',
        'Swipe for more photos',
        'View 3 comments',
        'Show all comments (12)',
        'Tap to enlarge image'
      ],
      // A heading; what the reader is told.
      skip: [
        'See the pictures of the flood',
        'Click on the left of the photo and the bridge opens.',
        'View from the Photo'
      ]
    }
  }
]
