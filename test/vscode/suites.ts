/** The suites, each a function that defines it, so that one bundle holds them all. */
export { activation } from './activation';
