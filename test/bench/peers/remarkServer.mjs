// A language server that lints with remark: the recipe of unified-language-server with the recommended rules.
import { remark } from 'remark';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkPresetLintRecommended from 'remark-preset-lint-recommended';
import { createUnifiedLanguageServer } from 'unified-language-server';

createUnifiedLanguageServer({
  configurationSection: 'remark',
  plugins: [remarkFrontmatter, remarkGfm, remarkPresetLintRecommended],
  processorName: 'remark',
  processorSpecifier: 'remark',
  defaultProcessor: remark,
});
