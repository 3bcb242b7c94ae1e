import astro from 'eslint-plugin-astro';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

/** Rules that find mistakes. How code looks is Prettier's business, and types are the compiler's. */
export default defineConfig(
  globalIgnores(['dist/', '.astro/', '.build/', '.cache/', '.vitest/', 'test-results/', 'playwright-report/', 'tests/fixtures/']),
  tseslint.configs.strict,
  astro.configs.recommended,
  {
    rules: {
      eqeqeq: 'error',
      'no-eval': 'error',
      'no-implied-eval': 'error',
      'no-new-func': 'error',
      'no-param-reassign': 'error',
      'no-promise-executor-return': 'off',
      'no-template-curly-in-string': 'error',
      'no-var': 'error',
      'object-shorthand': 'error',
      'prefer-const': 'error',
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/no-import-type-side-effects': 'error',
      // Strict about types without reading them would be guessing; the compiler's strictest setting does that part.
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
    },
  },
  {
    // Pages are built without inline styles and scripts, which a content security policy forbids.
    files: ['**/*.astro'],
    rules: {
      'astro/no-unused-css-selector': 'error',
      'astro/no-prerender-export-outside-pages': 'error',
    },
  },
  {
    files: ['tests/browser/**/*.ts'],
    rules: {
      'no-restricted-syntax': [
        'error',
        {
          selector:
            "CallExpression[callee.name='expect'] > AwaitExpression.arguments > CallExpression[callee.property.name=/^(?:all(?:Inner|Text)\\w+|count|getAttribute|inner(?:HTML|Text)|inputValue|is(?:Checked|Disabled|Enabled|Hidden|Visible)|textContent)$/]",
          message:
            'A script may be at work on the page still, and what is read once is read too early now and then: ask the locator, as in expect(locator).toHaveText(), or expect.poll().',
        },
      ],
    },
  },
);
