import tseslint from 'typescript-eslint';

/** The layers of server/src, lowest first: a layer imports itself and those before it. */
const LAYERS = ['document', 'schema', 'rules', 'briefing', 'workspace', ['features', 'cli']];
const PURE = ['document', 'schema', 'rules', 'briefing'];

const layers = LAYERS.map((layer) => (Array.isArray(layer) ? layer : [layer]));
const oneWay = layers.flatMap((names, level) =>
  names.map((name) => {
    const forbidden = [...layers.slice(level + 1).flat(), ...names.filter((other) => other !== name)];
    const patterns = forbidden.map((other) => ({
      regex: `^(\\.\\./)+${other}/`,
      message: `Imports run one way: ${layers.flat().join(' ← ')}.`,
    }));
    if (PURE.includes(name))
      patterns.push({
        regex: '^(node:|vscode($|-languageserver(?!-textdocument)))',
        message: 'This layer is pure: it runs in a browser and knows no editor.',
      });
    return {
      files: [`server/src/${name}/**/*.ts`],
      rules: { '@typescript-eslint/no-restricted-imports': ['error', { patterns }] },
    };
  }),
);

export default tseslint.config(
  {
    ignores: [
      '**/dist/**',
      '**/out/**',
      '**/node_modules/**',
      '**/schema/compiled/*.js',
      '.vscode-test/**',
      '.artifacts/**',
      '.bench-peers/**',
    ],
  },
  ...tseslint.configs.strict,
  ...tseslint.configs.stylistic,
  {
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/array-type': ['error', { default: 'array' }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      'max-lines': ['error', { max: 400, skipBlankLines: false, skipComments: false }],
      'no-restricted-syntax': [
        'error',
        {
          selector:
            "FunctionDeclaration > Identifier.params[typeAnnotation.typeAnnotation.type='TSBooleanKeyword']",
          message: 'A boolean parameter says nothing at the call: use two functions or an options object.',
        },
      ],
      eqeqeq: 'error',
    },
  },
  {
    files: ['client/src/**/*.ts'],
    rules: {
      '@typescript-eslint/no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              regex: 'server/src/(?!protocol$)',
              message: 'The client knows the server only through LSP and server/src/protocol.',
            },
          ],
        },
      ],
    },
  },
  ...oneWay,
);
