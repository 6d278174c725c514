import prettier from 'eslint-config-prettier';
import lit from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import wc from 'eslint-plugin-wc';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';

/** Imports run one way only: what each package may import of the others. */
const house = {
  contract: [],
  sdk: ['contract'],
  elements: ['contract', 'sdk'],
  portal: ['contract'],
  kit: ['contract', 'portal'],
};

const zodForm = {
  selector:
    "ImportDeclaration[source.value=/^zod/] > ImportSpecifier, ImportDeclaration[source.value='zod'], ImportDeclaration[source.value=/^zod\\/v4/]",
  message: "Write `import * as z from 'zod/mini'`: every other form puts up to 94 kB into a page.",
};

const wall = ([name, allowed]) => ({
  files: [`packages/${name}/src/**/*.ts`],
  ignores: ['**/*.test.ts', '**/*.stories.ts', '**/testing/**'],
  rules: {
    'no-restricted-imports': [
      'error',
      {
        patterns: [
          {
            group: Object.keys(house)
              .filter((other) => other !== name && !allowed.includes(other))
              .flatMap((other) => [`@portico/${other}`, `@portico/${other}/*`, `**/packages/${other}/**`]),
            message: `@portico/${name} may import ${allowed.map((other) => `@portico/${other}`).join(', ') || 'no other package'}: imports run one way (docs/architecture.md).`,
          },
          { group: ['**/dist/**'], message: 'Import the source, or the package by its name.' },
        ],
      },
    ],
  },
});

export default defineConfig(
  {
    ignores: [
      '**/dist/',
      '**/node_modules/',
      'storybook-static/',
      'docs/site/',
      'docs/reference/',
      'docs/elements/',
      '.portico/',
      'examples/supplier-site/public/portico/',
      // What libraries of old did, as they did it.
      'examples/embed/hostile/natives.js',
      '**/mockServiceWorker.js',
    ],
  },
  tseslint.configs.recommended,
  {
    files: ['**/*.ts', '**/*.mjs', '**/*.js'],
    rules: {
      'no-restricted-syntax': ['error', zodForm],
      eqeqeq: 'error',
      'no-console': 'off',
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true },
      ],
      '@typescript-eslint/consistent-type-imports': [
        'error',
        { fixStyle: 'inline-type-imports', disallowTypeAnnotations: false },
      ],
      // A schema and its type share one name on purpose.
      '@typescript-eslint/no-redeclare': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-explicit-any': 'off',
      'max-lines': ['error', { max: 400 }],
    },
  },
  ...Object.entries(house).map(wall),
  {
    files: ['packages/elements/src/**/*.ts'],
    plugins: { lit, wc, 'lit-a11y': litA11y },
    rules: {
      ...lit.configs['flat/recommended'].rules,
      ...wc.configs['flat/recommended'].rules,
      ...litA11y.configs.recommended.rules,
      'wc/guard-super-call': 'off',
    },
  },
  prettier,
);
