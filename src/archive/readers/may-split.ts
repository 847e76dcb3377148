/** A quick check whether a text may be several stories: separators are searched for in its first part. */

/** Whether the beginning of a text shows that it may be several stories. */
export const maySplit = (head: string): boolean =>
  /^[ \t]*(?:(?:Document )?\d{1,6} of \d{1,6}(?: DOCUMENTS?)?|Document [A-Z]{3,10}[A-Za-z\d]{12,40}|From \S+ +[A-Z][a-z]{2} [A-Z][a-z]{2} .*|([=*#_~-])\1{4,})[ \t]*\r?$|\f/mu.test(
    head
  )
