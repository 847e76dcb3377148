/** Names of the commands; conversion is what happens without one. */
export type CommandName =
  | 'convert'
  | 'filter'
  | 'schema'
  | 'completions'
  | 'man'
  | 'diff'
  | 'explain'
  | 'restore'
  | 'rules'
  | 'learn'
  | 'doctor'
  | 'help'
