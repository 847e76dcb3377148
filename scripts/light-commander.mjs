/** An esbuild plugin that spares the command what it never uses of commander. */

/**
 * commander loads `node:child_process`, and with it Node's network code, to run subcommands that are programs of their
 * own; newsparse has none. It was a third of the time that the command took to start.
 */
export const lightCommander = {
  name: 'light-commander',
  setup({onResolve, onLoad}) {
    onResolve({filter: /^node:child_process$/}, ({importer}) =>
      /[\\/]commander[\\/]/.test(importer) ? {path: 'child-process', namespace: 'unused'} : undefined
    )
    onLoad({filter: /.*/, namespace: 'unused'}, () => ({contents: 'module.exports = {}', loader: 'js'}))
  }
}
