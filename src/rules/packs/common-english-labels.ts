/** English labels on pages in all languages, because the themes and widgets of these pages are in English. */
import {patternAnyCase} from '../fragments.ts'
import type {Rule} from '../types.ts'
import {onlyPhrases} from './phrases.ts'

const labels = [
  'leave a reply',
  'leave a comment',
  'leave your comment',
  'write a comment',
  'add a comment',
  'post a comment',
  'post comment',
  'cancel reply',
  'no comments',
  'no comments yet',
  'comments are closed',
  'share this',
  'share this article',
  'share this post',
  'share this story',
  'share now',
  'copy link',
  'link copied',
  'copied to clipboard',
  'like this',
  'be the first to comment',
  'load more',
  'load more posts',
  'show more',
  'view more',
  'view all',
  'view all posts',
  'see all',
  'see more',
  'go to top',
  'scroll to top',
  'previous post',
  'previous article',
  'prev post',
  'next post',
  'next article',
  'next page',
  'previous page',
  'follow us',
  'follow us on',
  'follow us on google news',
  'follow on google news',
  'join our newsletter',
  'your email address',
  'all rights reserved',
  'privacy policy',
  'terms of use',
  'contact us',
  'about us',
  'site map',
  'breaking news',
  'live streaming',
  'report this ad',
  'ads by google',
  'download app',
  'get the app'
]

/** Titles of other stories stand under these. */
const lists = [
  'you may also like',
  'you might also like',
  'you may like',
  'you may have missed',
  'related posts',
  'related post',
  'related articles',
  'related article',
  'related news',
  'related stories',
  'related topics',
  'recommended for you',
  'recommended posts',
  'recent posts',
  'recent news',
  'latest news',
  'latest posts',
  'latest articles',
  'popular posts',
  'popular news',
  'most popular',
  'most read',
  'most viewed',
  'trending now',
  'trending news',
  'trending topics',
  'top stories',
  'top news',
  'more stories',
  'more news',
  'more articles',
  'more from this author',
  'more from author',
  "editor's pick",
  "editor's picks",
  'editors picks',
  "editor's choice",
  'read also',
  'also read',
  'read more',
  'read next',
  'see also',
  'up next',
  "don't miss"
]

export const commonEnglishLabels: readonly Rule[] = [
  {
    id: 'common/english-list',
    label: 'boilerplate:related',
    zone: 'tail',
    ...onlyPhrases(lists),
    shape: {words: 6},
    block: {lines: 'title', most: 30, atEnd: true},
    note: 'Titles of other articles follow it and end the text.',
    examples: {
      match: [
        {
          text: 'Den gamla bron öppnar igen på måndag, sade kommunen.\nYou may also like\nSå byggs en bro',
          line: 2,
          language: 'sv'
        }
      ],
      // A heading.
      skip: ['Most Popular Boat Sold']
    }
  },
  {
    id: 'common/english-label',
    label: 'boilerplate:other',
    zone: 'anywhere',
    ...onlyPhrases([...labels, ...lists]),
    shape: {words: 6},
    examples: {
      match: [
        {text: 'Leave a Reply', language: 'sv'},
        {text: 'Link copied!', language: 'sv'},
        {text: 'Follow us on Google News', language: 'sv'}
      ],
      // Headings.
      skip: ['Previous Posts of the Mayor', 'Contact Us or Leave']
    }
  },
  {
    id: 'common/english-comment-form',
    label: 'boilerplate:other',
    zone: 'anywhere',
    needs: [
      'will not be published',
      'required fields',
      'save my name',
      'in a new window',
      'like loading',
      'this site uses akismet'
    ],
    pattern: patternAnyCase`^(?:your email address will not be published\.?.{0,60}|required fields are marked.{0,12}|save my name, email.{0,120}|click to (?:share|print|email)[^.]{0,60}\(opens in a? ?new window\)|like loading\.{0,3}|this site uses akismet to .{0,120}(?:processed|more)\.?)$`,
    examples: {
      match: [
        {text: 'Your email address will not be published. Required fields are marked *', language: 'sv'},
        {text: 'Save my name, email, and website in this browser for the next time I comment.', language: 'sv'}
      ],
      // A sentence.
      skip: ['Your email address, the mail said, will be published.']
    }
  },
  {
    id: 'common/advertisement-scroll',
    label: 'boilerplate:advertisement',
    zone: 'anywhere',
    needs: ['advert'],
    pattern: patternAnyCase`^[-–—*(]{0,3} ?advertisements?[.:,]? ?[-–—]{0,2} ?(?:please )?(?:scroll|swipe|continue|story|article)(?: (?:down|below|continues?|to|for|reading|resume|with|content|after|this|the|advertisement|ad)){1,8}[ .:…)*–—-]{0,4}$`,
    shape: {words: 14},
    examples: {
      match: [
        {text: 'Advertisement. Scroll to continue reading.', language: 'sv'},
        {text: 'Advertisement - Continue Reading Below', language: 'sv'}
      ],
      // A sentence.
      skip: ['Advertisement, story and song were one to her.']
    }
  },
  {
    id: 'common/page-row',
    label: 'boilerplate:pagination',
    zone: 'anywhere',
    needs: ['1 2', '1 | 2', '1, 2', '1 · 2', '1·2', '1|2'],
    pattern: patternAnyCase`^(?:(?:«|‹|<|prev(?:ious)?|sebelumnya|anterior|précédente?|zurück|vorige|precedente) ?)?(?:(?:halaman|hal\.?|page|página|pagina|seite|laman) ?:? ?)?1(?:[ |,·]{1,3}\d{1,2}){1,12}(?:[ |,·]{1,3}(?:…|\.\.\.)(?: ?\d{1,3})?)?[ |,·]{1,3}(?:next|last|older|all|show all|view all|selanjutnya|berikutnya|lihat semua|tampilkan semua|semua|terakhir|seterusnya|siguiente|próxima|próximo|última|suivante?|dernière|weiter|nächste|letzte|volgende|laatste|avanti|successiva|successivo|ultima|nästa|susunod|›|»|>)(?: (?:page|last|halaman|página|seite|pagina))?(?: ?[»›→>])?$`,
    shape: {words: 18},
    examples: {
      match: [
        {text: '1 2 Lihat Semua', language: 'sv'},
        {text: '1 2 3 Next', language: 'sv'},
        {text: '« 1 2 3 4 ... 12 Siguiente »', language: 'sv'}
      ],
      // Figures of the story.
      skip: ['1 2 3 4', '1, 2, 3, go']
    }
  },
  {
    id: 'common/hashtags',
    label: 'boilerplate:tags',
    zone: 'tail',
    needs: ['#'],
    pattern: patternAnyCase`^(?:# ?[\p{L}\d_-]{2,40}(?: (?!#)[\p{L}\d_-]{2,30}){0,2}[ ,·|]{0,3}){1,14}$`,
    shape: {words: 30},
    examples: {
      match: [
        {
          text: 'Bron öppnar igen på måndag, sade kommunen i ett meddelande till pressen.\nVägen förblir stängd.\n#bro',
          line: 3,
          language: 'sv'
        },
        {
          text: 'Bron öppnar igen på måndag, sade kommunen i ett meddelande till pressen.\nVägen förblir stängd.\n#gamla bron #flod',
          line: 3,
          language: 'sv'
        }
      ],
      // What somebody posted.
      skip: ['#bridge is what everybody in town is writing about tonight']
    }
  }
]
