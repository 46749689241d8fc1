/** The heading that is the document's title, among its sections. */
import type { IncidentDocument, Section } from '../document/model';
import { contains } from '../document/text';

/** The section that the title introduces; `null` where the front matter gives the title, or there is none. */
export function titleSection({
  sections,
  title,
}: Pick<IncidentDocument, 'sections' | 'title'>): Section | null {
  if (title === null) return null;
  return (
    sections.find(({ form, titleRange }) => form === 'heading' && contains(title.range, titleRange)) ?? null
  );
}
