/** What "newsparse rules" can do. */
export const actionNames = ['list', 'show', 'check', 'test', 'init'] as const
