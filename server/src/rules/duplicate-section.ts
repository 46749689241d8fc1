/** Two headings for the same thing, side by side. */
import { KINDS, type Section } from '../document/model';
import { titleSection } from '../schema/titleSection';
import { message } from './message';
import type { Finding, Rule } from './rule';

const rule: Rule = {
  metadata: {
    id: 'duplicate-section',
    family: 'structure',
    summary: 'The same section stands in the document twice.',
    severity: 'warning',
    kinds: KINDS,
    english: false,
    options: {
      synonyms: {
        default: false,
        description:
          'Also report headings that differ in words but mean the same section, such as “Impact” and “Customer impact”.',
      },
    },
  },
  check({ document, option }) {
    const first = new Map<string, Section>();
    const findings: Finding[] = [];
    const title = titleSection(document);
    for (const section of document.sections) {
      if (section.form !== 'heading' || section.name === null) continue;
      if (section === title) continue;
      const words = option('synonyms') === true ? '' : section.title.toLowerCase();
      const key = `${section.parent}\0${section.depth}\0${section.name}\0${words}`;
      const earlier = first.get(key);
      if (earlier === undefined) first.set(key, section);
      else findings.push(findingOf(section, earlier));
    }
    return findings;
  },
};
export default rule;

function findingOf(section: Section, earlier: Section): Finding {
  return {
    range: section.titleRange,
    message: message(
      '{title} stands in this document twice. Readers stop at the first one: bring both together, or give each a heading of its own.',
      { title: section.title },
    ),
    related: [{ range: earlier.titleRange, message: message('The first one') }],
  };
}
