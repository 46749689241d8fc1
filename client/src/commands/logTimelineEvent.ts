/** Adds a row with the current UTC time to the timeline. Arguments: URI, what happened (a field to fill in where absent). */
import { applyEdit } from '../documents/applyEdit';
import { sayNotAnIncident } from '../documents/notAnIncident';
import type { Command } from './command';

export const logTimelineEvent: Command = {
  id: 'andon.logTimelineEvent',
  async run({ active, server }, argument, text) {
    const document = await active.open(argument);
    if (document === null) return undefined;
    const logged = await server.request('andon/logTimelineEvent', {
      uri: document.uri.toString(),
      ...(typeof text === 'string' ? { text } : {}),
    });
    if (logged !== null) return applyEdit(logged, await server.start());
    sayNotAnIncident(document);
    return false;
  },
};
