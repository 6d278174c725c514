// Writes the demo supplier's portal as one file (a PGlite data directory) that a page can open at once.
// `node --conditions=portico:source --import tsx packages/dev/src/storybook-data.mjs FILE [DATA]`
import { createHash } from 'node:crypto';
import { readFile, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { root } from './steps.mjs';
import { storyDay } from './site/live/story-day.mjs';

const [file, data = join(root, 'examples', 'supplier-site', 'data')] = process.argv.slice(2);
const kinds = ['categories', 'products', 'companies', 'prices', 'orders'];

/** Making it takes half a minute, so it is kept until the portal or the data change. */
async function fingerprint() {
  const hash = createHash('sha256').update(storyDay);
  for (const entry of (await readdir(join(root, 'packages/portal/src'), { recursive: true })).sort()) {
    if (!/\.ts$/.test(entry) || /\.test\.ts$|^node|^testing/.test(entry)) continue;
    hash.update(entry).update(await readFile(join(root, 'packages/portal/src', entry)));
  }
  for (const kind of kinds) hash.update(await readFile(join(data, `${kind}.json`)));
  return hash.update(await readFile(join(root, 'packages/dev/src/storybook-data.mjs'))).digest('hex');
}

const wanted = await fingerprint();
if ((await readFile(`${file}.sha256`, 'utf8').catch(() => '')) === wanted) process.exit();

const { prepareDataDirectory, seed } = await import('@portico/portal');
const given = {};
for (const kind of kinds) given[kind] = JSON.parse(await readFile(join(data, `${kind}.json`), 'utf8'));

const now = new Date(storyDay);
// The stories speak of a few articles whose stock and price must not follow the demo's.
const inDays = (days) => new Date(now.getTime() + days * 86_400_000).toISOString().slice(0, 10);
const stock = {
  'SU-933-M8x30': { onHand: 42_000, leadTimeDays: 5 },
  'SU-933-M10x50': { onHand: 200, leadTimeDays: 7 },
  'SU-933-M12x60': { onHand: 0, expectedOn: inDays(40) },
  'SU-933-M16x80': undefined,
  'SE-FLEX-125': { onHand: 18, leadTimeDays: 3 },
};
for (const product of given.products) if (product.sku in stock) product.stock = stock[product.sku];

// Accounts by what is particular about them, all with one password (see .storybook/scenarios.ts).
const user = (userName, name) => ({ userName, name, email: null, password: 'portico-demo' });
const [first] = given.companies;
const gross = given.companies.find((company) => company.priceDisplay === 'gross');
first.users.push(user('contract', 'Ioana Marinescu'));
gross.users.push(user('gross', 'Matei Stoica'));
given.companies.push({
  ...first,
  id: 'storybook-fresh',
  name: 'Atelier Nou SRL',
  vatId: 'RO18547290',
  registrationNumber: 'J12/2045/2026',
  shipToAddresses: [{ id: 'storybook-fresh-1', ...first.billingAddress, name: 'Atelier Nou SRL' }],
  users: [user('fresh', 'Elena Rusu')],
});
const screw = given.products.find((product) => product.sku === 'SU-933-M8x30').price;
const less = (amount, share) => (Number(amount) * share).toFixed(4);
given.prices = [
  ...given.prices.filter((price) => price.company !== first.id || !(price.sku in stock)),
  {
    company: first.id,
    sku: 'SU-933-M8x30',
    amount: less(screw.amount, 0.86),
    currency: screw.currency,
    baseQuantity: screw.baseQuantity,
    breaks: screw.breaks.map(({ from, amount }) => ({ from, amount: less(amount, 0.86) })),
  },
];

/** The page's own way of keeping passwords with few rounds: these are no secret, and a story signs in each time. */
const passwords = {
  async hash(password) {
    const salt = crypto.getRandomValues(new Uint8Array(16));
    const key = await crypto.subtle.importKey('raw', Buffer.from(password), 'PBKDF2', false, ['deriveBits']);
    const bits = await crypto.subtle.deriveBits(
      { name: 'PBKDF2', hash: 'SHA-512', salt, iterations: 1000 },
      key,
      256,
    );
    const text = (bytes) => Buffer.from(bytes).toString('base64');
    return `pbkdf2$1000$${text(salt)}$${text(bits)}`;
  },
  verify: async () => false,
};

const made = await prepareDataDirectory(async (database) => {
  for (const { kind, lines } of await seed(database, given, { passwords, now })) {
    const refused = lines.filter((line) => line.outcome === 'refused');
    if (refused.length) throw new Error(`${kind}: ${JSON.stringify(refused.slice(0, 5))}`);
  }
});
await writeFile(file, new Uint8Array(await made.arrayBuffer()));
await writeFile(`${file}.sha256`, wanted);
