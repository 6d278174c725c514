import type { Preview } from '@storybook/web-components-vite';

type Tool = NonNullable<Preview['globalTypes']>[string];
type Icon = Extract<Tool['toolbar'], { icon?: unknown }>['icon'];

/** The choices above a story. An empty value leaves the choice to the story. */
const choice = (title: string, icon: NonNullable<Icon>, items: Record<string, string>): Tool => ({
  description: title,
  toolbar: {
    title,
    icon,
    dynamicTitle: true,
    items: Object.entries(items).map(([value, name]) => ({ value, title: name })),
  },
});

export const globalTypes = {
  theme: choice('Theme', 'mirror', {
    light: 'Light',
    dark: 'Dark',
    'light contrast': 'High contrast',
    'dark contrast': 'High contrast, dark',
    'light dense': 'Dense',
    'dark dense': 'Dense, dark',
  }),
  brand: choice('Brand', 'paintbrush', {
    '': 'No brand',
    industrial: 'Industrial',
    pharmacy: 'Pharmacy',
    food: 'Food wholesaler',
    intranet: 'Plain intranet',
  }),
  language: choice('Language', 'globe', {
    en: 'English',
    ro: 'Română',
    de: 'Deutsch',
    fr: 'Français',
    hu: 'Magyar',
    bg: 'Български',
    pl: 'Polski',
    ar: 'العربية',
  }),
  direction: choice('Direction', 'transfer', { ltr: 'Left to right', rtl: 'Right to left' }),
  buyer: choice('Buyer', 'user', {
    '': 'Buyer of the story',
    fresh: 'Atelier Nou (has never ordered)',
    'ana.pop': 'Atelierele Someș (net prices)',
    'radu.moldovan': 'Carpatin Construct (net prices)',
    'cristina.lupu': 'Service Auto Bega (gross prices)',
    nobody: 'Nobody signed in',
  }),
  network: choice('Network', 'wrench', {
    '': 'Network of the story',
    fast: 'Fast',
    slow: 'Slow (1.5 s)',
    pending: 'Never answers',
    failing: 'Failing (500)',
    offline: 'Offline',
  }),
};

export const initialGlobals = {
  theme: 'light',
  brand: '',
  language: 'en',
  direction: 'ltr',
  buyer: '',
  network: '',
};
