/** Astro Awani (Kuala Lumpur): "PUTRAJAYA: "; its copy contains mark-up of the page, including Word's. */
import {pattern, patternAnyCase, places} from '../fragments.ts'
import type {Pack} from '../types.ts'

export const astroawani: Pack = {
  name: 'astroawani',
  language: 'ms',
  outlet: {
    names: ['Astro Awani', 'astroawani.com', 'AWANI'],
    marks: [/embed\.astroawani\.com|pru\.astroawani\.com|embed-prucard/u]
  },
  rules: [
    {
      id: 'astroawani/dateline',
      label: 'dateline',
      zone: 'head',
      extent: 'opening',
      pattern: pattern`^(?:<(?:p|div|strong|b)>)*(?<places>${places})(?<separator>:(?:<\/(?:strong|b)>)?:?)\s*`,
      examples: {
        match: [
          {
            text: '<strong>AYER KEROH:</strong> Seorang peniaga didenda di mahkamah hari ini.',
            fields: {places: ['AYER KEROH']}
          }
        ],
        // A speaker.
        skip: ['<strong>Ahmad:</strong> Seorang peniaga didenda di mahkamah hari ini.']
      }
    },
    {
      id: 'astroawani/markup-line',
      label: 'boilerplate:embed',
      zone: 'anywhere',
      pattern: pattern`^(?:(?:<[^<>]{1,400}>|&nbsp;)\s*)+$`,
      shape: {length: 2000},
      note: 'Only tags: breaks, embedded cards, frames, the settings of Word.',
      examples: {
        match: [
          '<br />',
          '<div class="embed-kad"> <iframe src="https://contoh.com/kad/1"></iframe></div><br />',
          '<w:LatentStyles DefLockedState="false">'
        ],
        // Words between the tags.
        skip: ['<p>Pasar itu dibuka semula hari ini.</p>']
      }
    },
    {
      id: 'astroawani/word-settings',
      label: 'boilerplate:embed',
      zone: 'anywhere',
      pattern: patternAnyCase`^(?:(?:<[^<>]{1,400}>\s*){0,6}(?:false|true|x-none|en-(?:us|my|gb)|ms(?:-my)?|print|\d{1,3}|clean|ja|ar-sa|zh-cn|normal|microsoftinternetexplorer4)(?:\s*<\/[^<>]{1,60}>){1,4}|<!\[endif\]-->.{0,20}|\/\* style definitions \*\/|table\.mso\w+|\{?mso-[\w-]+:.{1,120}|(?:margin|font|text|line)-?[\w-]*:[^.]{1,80};\}?)$`,
      examples: {
        match: ['<w:TrackMoves>false</w:TrackMoves>', '/* Style Definitions */', 'mso-style-name:"Table Normal";'],
        // A word of the story.
        skip: ['Normal', '<em>false</em> hope']
      }
    },
    {
      id: 'astroawani/word-settings-inside',
      label: 'boilerplate:embed',
      zone: 'anywhere',
      extent: 'inside',
      needs: ['<!--[if'],
      pattern: pattern`<!--\[if [^\]]{3,40}\]>(?:\s?<xml>)?`,
      examples: {
        match: ['<strong>AYER KEROH:</strong> <!--[if gte mso 9]><xml> Pasar itu dibuka semula hari ini.'],
        // Brackets of the story.
        skip: ['Pasar [jika dibuka] akan ramai semula, kata peniaga itu.']
      }
    },
    {
      id: 'astroawani/source-ending',
      label: 'credit',
      zone: 'anywhere',
      extent: 'ending',
      fields: {role: 'source'},
      pattern: pattern`(?<=[.!?”"’)>;] ?)[-–—]{1,2} ?(?:<a [^<>]{1,300}>)?(?:<em>)?(?<names>\p{Lu}[\p{L}\d .]{1,30}?)(?:<\/em>)?(?:<\/a>)?(?:\s?<br ?\/?>)*$`,
      examples: {
        match: [
          {
            text: 'Perkara itu perlu disiasat, jelas beliau. -<a href="https://contoh.com.my/berita/1" target="_blank"><em>Suara Contoh</em></a><br />',
            fields: {names: ['Suara Contoh']}
          }
        ],
        // A dash inside the sentence.
        skip: ['Perkara itu - kata beliau - perlu disiasat segera.<br />']
      }
    }
  ]
}
