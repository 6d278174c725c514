// The portal that the documentation's programs talk to: loaded before them, it answers at the address they name.
import { createPagePortal } from '@portico/kit';
import { seed, webPasswords } from '@portico/portal';
import { setupServer } from 'msw/node';

const address = { street: 'Str. Fabricii 1', city: 'Cluj-Napoca', postalCode: '400001', country: 'RO' };
const bolt = (sku: string, length: number) => ({
  sku,
  category: 'bolts',
  names: { en: `Hexagon bolt M8 × ${length}`, ro: `Șurub hexagonal M8 × ${length}` },
  vatRate: '21',
  minimum: 100,
  multiple: 100,
  price: { amount: '12.50', currency: 'RON', baseQuantity: 100, breaks: [{ from: 1000, amount: '11.90' }] },
  stock: { onHand: 50_000 },
});

const portal = await createPagePortal({
  url: 'https://www.supplier.example/b2b',
  fill: async (database) => {
    const reports = await seed(
      database,
      {
        categories: [{ id: 'bolts', names: { en: 'Bolts', ro: 'Șuruburi' } }],
        products: [bolt('HX-M8X40', 40), bolt('HX-M8X60', 60)],
        companies: [
          {
            id: 'alfa',
            name: 'Alfa SRL',
            currency: 'RON',
            billingAddress: { name: 'Alfa SRL', ...address },
            shipToAddresses: [{ id: 'alfa-1', name: 'Depot', ...address }],
            users: [{ userName: 'ana', name: 'Ana Pop', password: 'correct-horse-1' }],
          },
        ],
        prices: [{ company: 'alfa', sku: 'HX-M8X40', amount: '11.00', currency: 'RON', baseQuantity: 100 }],
      },
      { passwords: webPasswords },
    );
    for (const { kind, lines } of reports)
      for (const line of lines)
        if (line.outcome === 'refused') throw new Error(`${kind}: ${JSON.stringify(line)}`);
  },
});
setupServer(...portal.handlers()).listen({ onUnhandledRequest: 'error' });
