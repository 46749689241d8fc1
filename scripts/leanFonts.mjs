// An esbuild plugin: of pdfmake's four faces of Roboto, briefings use the upright ones. The slanted ones stay out of the
// bundles, and their names lead to the upright ones.
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

export const leanFonts = {
  name: 'lean-fonts',
  setup(build) {
    build.onLoad({ filter: /pdfmake[/\\]build[/\\]fonts[/\\]Roboto\.js$/ }, ({ path }) => {
      const { vfs } = require(path);
      const upright = Object.fromEntries(Object.entries(vfs).filter(([name]) => !name.includes('Italic')));
      const [normal, bold] = ['Roboto-Regular.ttf', 'Roboto-Medium.ttf'];
      const fonts = { Roboto: { normal, bold, italics: normal, bolditalics: bold } };
      return { contents: `export default ${JSON.stringify({ vfs: upright, fonts })};`, loader: 'js' };
    });
  },
};
