/** Article → JSON-LD with the vocabulary of schema.org: a NewsArticle. */
import type {Article} from '../article/types.ts'
import {dayOf, isUri, type Story, storyOf} from './story.ts'
import type {WriteOptions} from './write-options.ts'

const organisation = (name: string) => ({'@type': 'Organization', name})

function newsArticle({record, text, words, uri}: Story) {
  const {headline, deck, outlet, dateline, language, wire} = record
  const authors = record.bylines.flatMap(({names, role}) =>
    names.map((name) => ({'@type': 'Person', name, ...(role ? {jobTitle: role} : {})}))
  )
  const contributors = record.credits.flatMap(({names, role}) =>
    role === 'source' ? [] : names.map((name) => ({'@type': 'Person', name, ...(role ? {jobTitle: role} : {})}))
  )
  const cited = record.sources.filter(({kind, name}) => kind === 'cited' && name)
  const sources = [...new Map(cited.map(({name, date}) => [`${name}\n${date}`, {name, date}])).values()]
  return {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    '@id': uri,
    identifier: record.id === null ? undefined : String(record.id),
    headline: headline?.text,
    alternativeHeadline: deck?.text,
    inLanguage: language ?? undefined,
    // A date without a time stays one here.
    datePublished: record.published ?? undefined,
    dateline: dateline?.text,
    dateCreated: dayOf(dateline?.date),
    locationCreated: dateline?.places.map((name) => ({'@type': 'Place', name})),
    author: authors,
    contributor: contributors,
    publisher: outlet ? organisation(outlet) : undefined,
    sourceOrganization: wire?.service && wire.service !== outlet ? organisation(wire.service) : undefined,
    keywords: wire?.keywords,
    articleSection: record.sections.flatMap(({subheading}) => (subheading ? [subheading.text] : [])),
    articleBody: text || undefined,
    wordCount: words,
    creditText: record.credits.map((credit) => credit.text).join('\n') || undefined,
    citation: sources.map(({name, date}) => ({
      '@type': 'CreativeWork',
      publisher: organisation(name),
      ...(dayOf(date) ? {datePublished: dayOf(date)} : {})
    })),
    mentions: record.related.map(({text: name, url}) => ({
      '@type': 'CreativeWork',
      name,
      ...(isUri(url) ? {url} : {})
    })),
    version: wire?.version ?? undefined
  }
}

/** Write an article as JSON-LD, with only what is known. */
export function toJsonLd(article: Article, options: WriteOptions = {}): string {
  const known = Object.entries(newsArticle(storyOf(article, options))).filter(
    ([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0)
  )
  return `${JSON.stringify(Object.fromEntries(known), null, 2)}\n`
}
