// An esbuild plugin: leaves out of packages what no program of ours calls, and what bundlers can't see is not called.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

const require = createRequire(import.meta.url);

/** Where remark-gfm hands over how to write Markdown: nothing writes Markdown from a tree. */
const WRITING = 'toMarkdownExtensions.push(gfmToMarkdown(settings))';

export const leanPackages = {
  name: 'lean-packages',
  setup(build) {
    // The entry for Node is CommonJS, of which all would be kept; the other is the same code as ES modules.
    const yaml = path.join(path.dirname(require.resolve('yaml/package.json')), 'browser', 'index.js');
    build.onResolve({ filter: /^yaml$/ }, () => ({ path: yaml, sideEffects: false }));
    build.onLoad({ filter: /remark-gfm[/\\]lib[/\\]index\.js$/ }, (file) => {
      const contents = readFileSync(file.path, 'utf8');
      if (!contents.includes(WRITING))
        throw new Error('remark-gfm has changed: adapt scripts/leanPackages.mjs.');
      return { contents: contents.replace(WRITING, ''), loader: 'js' };
    });
  },
};
