// The choices above an example.
declare const __LANGUAGES__: string[];

export interface Settings {
  buyer: string;
  language: string;
  /** Empty: as the page's. */
  theme: '' | 'light' | 'dark';
}

const buyers = {
  contract: 'Contract prices',
  gross: 'Prices with VAT',
  fresh: 'Has never ordered',
  nobody: 'Nobody signed in',
};

export const settings = (buyer: string): Settings => ({ buyer, language: 'en', theme: '' });

function choice(
  title: string,
  value: string,
  options: [string, string][],
  chosen: (value: string) => void,
): HTMLElement {
  const select = document.createElement('select');
  for (const [option, name] of options) select.append(new Option(name, option, false, option === value));
  select.addEventListener('change', () => chosen(select.value));
  const label = document.createElement('label');
  label.append(title, select);
  return label;
}

const nameOf = (language: string): string => {
  const name = new Intl.DisplayNames(language, { type: 'language' }).of(language) ?? language;
  return name[0]!.toLocaleUpperCase(language) + name.slice(1);
};

/** Buyer, language and theme; `changed` is told after each choice. */
export function makeBar(settings: Settings, changed: () => void): HTMLElement {
  const bar = document.createElement('div');
  bar.className = 'bar';
  bar.append(
    choice('Buyer', settings.buyer, Object.entries(buyers), (value) => {
      settings.buyer = value;
      changed();
    }),
    choice(
      'Language',
      settings.language,
      __LANGUAGES__.map((language) => [language, nameOf(language)]),
      (value) => {
        settings.language = value;
        changed();
      },
    ),
    choice(
      'Theme',
      settings.theme,
      [
        ['', 'As this page'],
        ['light', 'Light'],
        ['dark', 'Dark'],
      ],
      (value) => {
        settings.theme = value as Settings['theme'];
        changed();
      },
    ),
  );
  return bar;
}
