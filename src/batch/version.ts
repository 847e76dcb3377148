/** The version, from package.json; the build puts it in. */
import manifest from '../../package.json' with {type: 'json'}

export const version: string = manifest.version
