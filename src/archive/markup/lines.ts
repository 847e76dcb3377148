/** Text with mark-up → lines. Blocks are separated by a blank line, line breaks by a newline; elements that people do not read are left out. */

/** Inline elements. All elements that HTML does not define are blocks: in XML and SGML nearly all of them are. */
const inline: ReadonlySet<string> = new Set(
  `a abbr acronym b bdi bdo big cite code data del dfn em font i img ins kbd label mark nobr o:p q rp rt ruby s samp small span strike
   strong sub sup time tt u var wbr amp-img picture source emphasis person location org money chron num`.split(/\s+/u)
)

/** Elements that people do not read. */
const unread: ReadonlySet<string> = new Set(
  'script style noscript template svg math iframe object embed canvas audio video map select button textarea input datalist dialog'.split(
    ' '
  )
)

/** Items of lists and rows of tables follow each other without a blank line. */
const close: ReadonlySet<string> = new Set(['li', 'tr', 'dt', 'dd', 'option'])

/** Collects the lines of a text. */
export class Lines {
  #parts: string[] = []
  #line = ''
  /** Number of newlines to write before the next text. */
  #gap = 0
  #silent = 0
  #kept = 0
  /** Number of characters collected. */
  length = 0

  get isEmpty(): boolean {
    return this.length === 0
  }

  open(name: string): void {
    if (unread.has(name)) this.#silent++
    if (name === 'pre') this.#kept++
    if (name === 'br') this.#break(1)
    else if (name === 'td' || name === 'th') this.#cell()
    else if (!inline.has(name)) this.#break(close.has(name) ? 1 : 2)
  }

  text(text: string): void {
    if (this.#silent > 0) return
    const own = this.#kept > 0 ? text : text.replaceAll(/[ \t\r\n\f]+/gu, ' ')
    if (this.#line === '' && this.#kept === 0 && own.trim() === '') return
    if (this.#line === '' && this.#gap > 0) {
      if (this.#parts.length > 0) this.#parts.push('\n'.repeat(this.#gap))
      this.#gap = 0
    }
    const joined = this.#line === '' || this.#line.endsWith(' ') ? (this.#kept > 0 ? own : own.trimStart()) : own
    this.#line += joined
    this.length += joined.length
  }

  close(name: string): void {
    if (unread.has(name)) this.#silent = Math.max(0, this.#silent - 1)
    if (name === 'pre') this.#kept = Math.max(0, this.#kept - 1)
    if (!inline.has(name) && name !== 'br' && name !== 'td' && name !== 'th') this.#break(close.has(name) ? 1 : 2)
  }

  /** All lines collected. */
  toString(): string {
    this.#end()
    return this.#parts.join('')
  }

  #cell(): void {
    if (this.#line !== '') this.#line = `${this.#line.trimEnd()}\t`
  }

  #end(): void {
    const line = this.#kept > 0 ? this.#line : this.#line.trimEnd()
    if (line !== '') this.#parts.push(line)
    this.#line = ''
  }

  #break(newlines: number): void {
    this.#end()
    this.#gap = Math.max(this.#gap, newlines)
  }
}
