/** The suites, each a function that defines it, so that one bundle holds them all, in this order. */
export { activation } from './activation';
export { commands } from './commands';
export { faults } from './faults';
export { language } from './language';
export { tools } from './tools';
