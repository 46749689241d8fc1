// Writes which characters the fonts of the PDF have glyphs for: node scripts/font-coverage.mjs
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import * as fontkit from 'fontkit';

const FACES = ['Regular', 'Medium', 'Italic', 'MediumItalic'];
const [first, ...others] = FACES.map((face) => {
  const file = fileURLToPath(import.meta.resolve(`pdfmake/build/fonts/Roboto/Roboto-${face}.ttf`));
  return new Set(fontkit.openSync(file).characterSet);
});
const shared = [...first].filter((point) => others.every((face) => face.has(point))).sort((a, b) => a - b);
/** Start and end of each range, one behind the other. */
const bounds = [];
for (const point of shared) {
  if (bounds.at(-1) === point - 1) bounds[bounds.length - 1] = point;
  else bounds.push(point, point);
}
writeFileSync(
  new URL('../server/src/briefing/formats/robotoCoverage.json', import.meta.url),
  `${JSON.stringify(bounds)}\n`,
);
console.log(`${shared.length} characters in ${bounds.length / 2} ranges`);
