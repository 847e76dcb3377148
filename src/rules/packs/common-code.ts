/** Program code that a page's own scripts and style sheets leave in its text: of no language, and no outlet prints it as copy. */
import {pattern} from '../fragments.ts'
import type {Rule} from '../types.ts'

/** What only scripts of pages contain; a line with one of them and a sign of code is a statement of such a script. */
const ofScripts = String.raw`(?:(?:window|document|googletag|location|navigator)\.\w|adsbygoogle|dataLayer|\btypeof [\w.]|querySelector|getElement(?:s?By|ById)|createElement|addEventListener|["']use strict["']|\bfunction ?\w* ?\([\w$, ]*\) ?\{|\) ?=> ?\{)`

/** Properties of style sheets that a page can hardly do without. */
const styleProperties =
  '(?:margin|padding|display|position|width|height|max-width|min-width|max-height|min-height|color|background|background-color|border|border-radius|font|font-size|font-family|font-weight|line-height|text-align|float|clear|overflow|z-index|top|left|right|bottom|opacity|visibility)'

export const commonCode: readonly Rule[] = [
  {
    id: 'common/script-line',
    label: 'boilerplate:embed',
    zone: 'anywhere',
    needs: [';', '{', '@context', '</script>'],
    pattern: pattern`^(?:(?!\p{L}+,? \p{L}+ )(?=.*[;{}])(?=.*${ofScripts})[\w$/*!(){}\[\].@;'"].*[;{})\]]|<script\b[^>]*>.*<\/script>|\{ ?"@(?:context|type)" ?:.*|(?:var|let|const) \w[\w$]* ?= ?[^ ].*;|[\w$]+(?:\.[\w$]+)+(?: ?\+?= ?[^ ].*|\([^()]*\));)$`,
    note: 'A statement of a script; a sentence about code ends like one and has words around it.',
    examples: {
      match: [
        {
          text: 'window.isOld = false; (function(d, s, id) { if (window.isOld) return; var el = d.getElementById(id); })(document);',
          language: 'sv'
        },
        {text: "googletag.cmd.push(function() { googletag.display('ad-1'); });", language: 'sv'},
        {text: 'var adSlot = defineSlot("/1/top", [300, 250]);', language: 'sv'},
        {text: '(adsbygoogle = window.adsbygoogle || []).push({});', language: 'sv'},
        {text: 'el.async = true;', language: 'sv'},
        {text: 's.parentNode.insertBefore(el, s);', language: 'sv'},
        {text: '<script>window.dataLayer = window.dataLayer || [];</script>', language: 'sv'},
        {text: '{"@context":"https://schema.org","@type":"NewsArticle"}', language: 'sv'},
        {
          text: '/*! made by a tool */!function(d,l){"use strict";l.querySelector&&d.addEventListener}(window,document);'
        }
      ],
      // Sentences about code; a list that ends its items with semicolons; a formula.
      skip: [
        'The line window.open() was the cause; the engineer said so on Monday.',
        'The team wrote function (a) { … } on the board, he said.',
        'var är det kallt i dag;',
        'kapten.broar, färjor och tåg;',
        'E = mc²;',
        'x = 3;'
      ]
    }
  },
  {
    id: 'common/style-line',
    label: 'boilerplate:embed',
    zone: 'anywhere',
    needs: ['{', ': ', ':'],
    pattern: pattern`^(?:@(?:media|font-face|import|keyframes|supports)\b[^.!?{;]*[{;](?:.*\})?|(?!\p{L}+,? \p{L}+,? \p{L})[\w.#*:,>+~\[\]="'() -]{1,200}\{ ?(?:[\w-]+ ?: ?[^{}]{1,120};? ?)*\}?|${styleProperties}(?:-\w+)* ?: ?[^.!?;]{0,60}(?:\.\d[^.!?;]{0,60})?;)$`,
    note: 'A rule of a style sheet, or one of its lines.',
    examples: {
      match: [
        {text: '.article-body p { margin: 0 0 1em; font-size: 16px }', language: 'sv'},
        {text: '@media (max-width: 600px) { .teaser { display: none; } }', language: 'sv'},
        {text: '#top, .menu > li {', language: 'sv'},
        {text: 'margin: 0 auto;', language: 'sv'},
        {text: 'line-height: 1.4;', language: 'sv'}
      ],
      // Labels of a table, of a description.
      skip: [
        'Color: red',
        'height: 2.5 meter',
        'Width: 12 m; length: 30 m.',
        'The set {1, 2} is small.',
        'top: first; bottom: last'
      ]
    }
  }
]
