import type { Preview } from '@storybook/web-components-vite';
import { html } from 'lit';
import { mswLoader } from 'msw-storybook-addon/csf3';
import '../packages/elements/src/portal/portal.js';
import './preview.css';
import { begin, handlers, type Scenario, type Stage } from './scenarios.js';
import { globalTypes, initialGlobals } from './toolbar.js';
import manifest from '../packages/elements/custom-elements.json';
import { setCustomElementsManifest } from '@storybook/web-components-vite';

interface Member {
  privacy?: string;
  name: string;
}

/** The manifest as a page's author needs it: what is private or inherited plumbing is left out of the tables. */
const plumbing = /^(requests|connect|english|section|texts)$/;
setCustomElementsManifest({
  ...manifest,
  modules: manifest.modules.map((module) => ({
    ...module,
    declarations: (module.declarations as { members?: Member[] }[]).map((declaration) => ({
      ...declaration,
      members: declaration.members?.filter(({ privacy, name }) => !privacy && !plumbing.test(name)),
    })),
  })),
});

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

const preview: Preview = {
  tags: ['autodocs'],
  globalTypes,
  initialGlobals,
  parameters: {
    layout: 'fullscreen',
    msw: handlers,
    controls: { expanded: true, sort: 'requiredFirst' },
    options: { storySort: { order: ['Buyer', 'Catalogue', 'Cart', 'Orders'] } },
    docs: { toc: true },
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
      const { theme, language, direction } = globals;
      const { url, network } = loaded['portal'] as Stage;
      if (viewMode === 'story') {
        document.documentElement.lang = language;
        document.documentElement.dataset['theme'] = theme;
      }
      return html`<div
        class="stage"
        data-theme=${theme}
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
