/** The version, from package.json; the build inserts it. */
import manifest from '../../package.json' with {type: 'json'}

export const version: string = manifest.version
