/** Local times that the change of clocks leaves out, or brings twice. */
import { KINDS } from '../document/model';
import { message } from './message';
import type { Finding, Rule } from './rule';

const rule: Rule = {
  metadata: {
    id: 'nonexistent-local-time',
    family: 'time',
    summary: 'The clocks were changed, so that this local time never was, or was twice.',
    severity: 'warning',
    kinds: KINDS,
    english: false,
  },
  check: ({ document }) =>
    document.instants.flatMap(({ range, text, zone, zoneOrigin, doubt, date }): Finding[] => {
      if (zoneOrigin === 'assumed' || date === 'unknown' || zone === null) return [];
      if (doubt === 'nonexistent')
        return [
          {
            range,
            message: message(
              'The clocks went forward over {time} in {zone}: it never was. Write the time in UTC, or correct it.',
              { time: text, zone },
            ),
          },
        ];
      if (doubt !== 'ambiguous-local') return [];
      return [
        {
          range,
          severity: 'information',
          message: message(
            'The clocks went back over {time} in {zone}, so it was twice, an hour apart. Write the offset, or the time in UTC.',
            { time: text, zone },
          ),
        },
      ];
    }),
};
export default rule;
