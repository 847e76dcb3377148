/** Short links and credits that English pages and agencies put between paragraphs. */
import {pattern} from '../fragments.ts'
import type {Rule} from '../types.ts'

const person = String.raw`\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){1,3}`

export const englishPageLinks: readonly Rule[] = [
  {
    id: 'en/graphic-link',
    label: 'boilerplate:related',
    zone: 'anywhere',
    needs: ['graphic', 'interactive', 'factbox', 'timeline', 'full coverage', 'explainer', 'tracker', 'breakingviews'],
    pattern: pattern`^[(\[](?:For (?:an? |the )?)?(?:[Ii]nteractive |[Ll]ive )?(?:[Gg]raphics?|GRAPHIC|[Ii]nteractive|INTERACTIVE|[Ff]actbox|FACTBOX|[Tt]imeline|TIMELINE|[Ee]xplainer|EXPLAINER|[Tt]racker|[Ff]ull [Cc]overage|Breakingviews)(?: (?:on|of|showing)|:| -|,)? ?[^()\[\]]{2,160}(?:here|(?:https?://|www\.|tmsnrt\.rs/|reut\.rs/)\S{3,80}) ?[)\]]\.?$`,
    note: 'Agencies point to their graphics: the link of "here" is lost.',
    examples: {
      match: [
        '(Graphic: Harbour traffic in 2019 - here )',
        '(For a graphic on river levels, click here)',
        '(Graphic: Bridges closed link: https://sample.example/x)'
      ],
      // What somebody drew; a place.
      skip: ['(Graphic novels are sold here.', '(Interactive maps hang in the hall of the old ferry house.)']
    }
  },
  {
    id: 'en/subscribe-bar',
    label: 'boilerplate:promotion',
    zone: 'anywhere',
    needs: [
      'subscribe |',
      'sign up |',
      'newsletter |',
      'follow |',
      'listen |',
      'subscribe »',
      'watch |',
      'subscribe:',
      'sign up:'
    ],
    pattern: pattern`^(?:Subscribe|SUBSCRIBE|Sign [Uu]p|SIGN UP|Follow|FOLLOW|Listen|LISTEN|Watch|WATCH|Newsletter) ?[|»:] ?(?:[\p{Lu}\d][\p{L}\d'’&.]*|the|and|of|for|on)(?: (?:[\p{Lu}\d][\p{L}\d'’&.]*|the|and|of|for|on)){0,7}$`,
    shape: {words: 10},
    note: 'A button, a bar, and the name of the thing it is for.',
    examples: {
      match: ['Subscribe | Sample Herald Newsletter', 'Sign up: Morning Mail'],
      // A sentence behind a colon.
      skip: ['Listen: the river is louder than last year.', 'Follow: where the money went']
    }
  },
  {
    id: 'en/photographer-line',
    label: 'caption',
    zone: 'body',
    needs: [' press', ' news', ' times', ' post', ' herald', ' tribune', ' images', ' photos', ' media', ' agency'],
    pattern: pattern`^(?:\([^()]{0,4}\) )?${person} ?[,/|] ?(?:THE )?[\p{Lu}&'’.]{2,20}(?: [\p{Lu}&'’.]{2,20}){0,3}(?: (?:via|VIA) [\p{L} ]{2,30})?$`,
    shape: {words: 10, length: 90},
    note: 'The photographer as printed, and the outlet in capitals: "Jane Roe, SAMPLE PRESS".',
    examples: {
      match: [
        {
          text: 'The council closed the bridge on Monday, the mayor said, and buses take the long way round.\n\nJane Roe, SAMPLE PRESS\n\nShe said that the repairs took longer than planned, and that they would go on until May.',
          line: 3
        }
      ],
      // A place in capitals in a sentence.
      skip: [
        {
          text: 'The council closed the bridge on Monday, the mayor said, and buses take the long way round.\n\nJane Roe, of the Sample Press, took the picture.\n\nShe said that the repairs took longer than planned.',
          line: 3
        }
      ]
    }
  }
]
