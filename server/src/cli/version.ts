/** The version of this program: that of its package. */
import { version } from '../../package.json';

export const VERSION: string = version;
