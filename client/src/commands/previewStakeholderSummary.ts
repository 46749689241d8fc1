/** Shows the stakeholder summary beside the text. Argument: URI. */
import { openPreview } from '../preview/preview';
import type { Command } from './command';

export const previewStakeholderSummary: Command = {
  id: 'andon.previewStakeholderSummary',
  async run(andon, argument) {
    const document = await andon.active.open(argument);
    if (document !== null) await openPreview(andon, document.uri);
  },
};
