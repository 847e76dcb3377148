/** A glance at a text that may be several stories: what parts them is looked for in the first part alone. */

/** Whether a text may be several by its beginning. */
export const maySplit = (head: string): boolean =>
  /^[ \t]*(?:(?:Document )?\d{1,6} of \d{1,6}(?: DOCUMENTS?)?|Document [A-Z]{3,10}[A-Za-z\d]{12,40}|From \S+ +[A-Z][a-z]{2} [A-Z][a-z]{2} .*|([=*#_~-])\1{4,})[ \t]*\r?$|\f/mu.test(
    head
  )
