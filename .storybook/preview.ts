import '../packages/dev/src/site/live/story-clock.mjs';
import type { Preview } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import { mswLoader } from 'msw-storybook-addon/csf3';
import '../packages/elements/src/portal/portal.js';
import '@fontsource-variable/archivo';
import '@fontsource-variable/figtree';
import '@fontsource-variable/fraunces';
import '../packages/elements/src/themes/contrast.css';
import '../packages/elements/src/themes/dense.css';
import './brands/brands.css';
import './preview.css';
import { controlsOfElement } from './controls.js';
import ElementPage from './element-page.mdx';
import { begin, handlers, type Scenario, type Stage } from './scenarios.js';
import { globalTypes, initialGlobals } from './toolbar.js';
import manifest from '../packages/elements/custom-elements.json';
import { setCustomElementsManifest } from '@storybook/web-components-vite';

interface Member {
  privacy?: string;
  name: string;
}
interface Declaration {
  tagName?: string;
  summary?: string;
  members?: Member[];
  cssParts?: { name: string }[];
  slots?: { name: string }[];
}

/** The manifest as a page's author needs it: what is private or inherited plumbing is left out of the tables. */
const plumbing = /^(requests|connect|english|section|texts)$/;
setCustomElementsManifest({
  ...manifest,
  modules: manifest.modules.map((module) => ({
    ...module,
    declarations: (module.declarations as Declaration[]).map((declaration) => ({
      ...declaration,
      // One table has one row for a name, and a part may be called like a property.
      cssParts: declaration.cssParts?.map((part) => ({ ...part, name: `::part(${part.name})` })),
      slots: declaration.slots?.map((slot) => ({
        ...slot,
        name: slot.name ? `slot="${slot.name}"` : '(content)',
      })),
      members: declaration.members?.filter(({ privacy, name }) => !privacy && !plumbing.test(name)),
    })),
  })),
});

// The linked themes hold where a stage names them, and not for the page.
document.documentElement.dataset['porticoTheme'] = '';

/** The story's own portal, with what the toolbar chose over it. */
function scenarioOf(parameters: Record<string, unknown>, globals: Record<string, string>): Scenario {
  const scenario = { ...(parameters['portico'] as Scenario | undefined) };
  if (globals['buyer']) scenario.buyer = globals['buyer'];
  if (globals['network']) {
    scenario.network = globals['network'] as NonNullable<Scenario['network']>;
    delete scenario.only;
  }
  return scenario;
}

/** A story's HTML without what only a program writes. */
function sourceOf(code: string): string {
  const lines = code
    .replaceAll('=""', '')
    .replace(/^\s*\n/, '')
    .trimEnd()
    .split('\n');
  const indent = Math.min(...lines.filter((line) => line.trim()).map((line) => /^ */.exec(line)![0].length));
  return lines.map((line) => line.slice(indent)).join('\n');
}

const preview: Preview = {
  tags: ['autodocs'],
  argTypesEnhancers: [controlsOfElement],
  globalTypes,
  initialGlobals,
  parameters: {
    layout: 'fullscreen',
    msw: handlers,
    controls: { expanded: true, sort: 'requiredFirst' },
    options: { storySort: { order: ['Buyer', 'Catalogue', 'Cart', 'Orders', 'Theme'] } },
    docs: {
      toc: { headingSelector: 'h2, h3' },
      extractComponentDescription: (tag: string) =>
        manifest.modules
          .flatMap(({ declarations }) => declarations as Declaration[])
          .find(({ tagName }) => tagName === tag)?.summary,
      page: ElementPage,
      source: {
        // The HTML that a page would have, for every story, ready to be pasted.
        type: 'dynamic',
        excludeDecorators: true,
        transform: (code: string) => sourceOf(code),
      },
    },
    a11y: { test: 'error' },
  },
  loaders: [
    mswLoader(),
    async ({ parameters, globals, viewMode }) => ({
      portal: await begin(scenarioOf(parameters, globals), viewMode === 'story'),
    }),
  ],
  decorators: [
    (story, { globals, loaded, viewMode, parameters }) => {
      const { theme, brand, language, direction } = globals;
      const [scheme = 'light'] = String(theme).split(' ');
      const { url, network } = loaded['portal'] as Stage;
      if (viewMode === 'story') {
        document.documentElement.lang = language;
        document.documentElement.dataset['theme'] = scheme;
      }
      return html`<div
        class="stage"
        data-theme=${scheme}
        data-portico-theme=${theme}
        data-brand=${brand || nothing}
        data-width=${parameters['width'] ?? 'wide'}
        data-network=${network}
        data-refusals=${parameters['portico']?.refusals ?? false}
        lang=${language}
        dir=${direction}
      >
        <portico-portal url=${url} locale=${language}>${story()}</portico-portal>
      </div>`;
    },
  ],
};

export default preview;
