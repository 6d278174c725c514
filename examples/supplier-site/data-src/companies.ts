/** The ten digits of a Romanian tax number: `body` and its check digit. Bodies from 9 000 000 on are given to nobody yet. */
export function cui(body: string): string {
  const weights = [7, 5, 3, 2, 1, 7, 5, 3, 2];
  const digits = body.padStart(9, '0');
  const sum = weights.reduce((total, weight, i) => total + weight * Number(digits[i]), 0);
  return `RO${body}${((sum * 10) % 11) % 10}`;
}

/** A Romanian IBAN of an account at a bank that does not exist. */
export function iban(account: string): string {
  const text = `DEMO${account}RO00`.replace(/[A-Z]/g, (letter) => String(letter.charCodeAt(0) - 55));
  let rest = 0;
  for (const digit of text) rest = (rest * 10 + Number(digit)) % 97;
  return `RO${String(98 - rest).padStart(2, '0')}DEMO${account}`;
}

/** Typed by hand in a demo, so it is the same for everybody. */
const password = 'portico-demo';
const user = (userName: string, name: string, email: string) => ({
  userName,
  name,
  email,
  password,
  active: true,
});

const address = (
  name: string,
  street: string,
  city: string,
  county: string,
  postalCode: string,
  contact: string,
  phone: string,
) => ({ name, street, city, county, postalCode, country: 'RO', contact, phone });

export const companies = [
  {
    id: 'somes',
    name: 'Atelierele Someș SRL',
    vatId: cui('9100017'),
    registrationNumber: 'J12/1847/2011',
    iban: iban('0000120418470011'),
    currency: 'RON',
    priceDisplay: 'net',
    customerGroup: 'industrie',
    billingAddress: address(
      'Atelierele Someș SRL',
      'Str. Fabricii de Scule 14',
      'Cluj-Napoca',
      'RO-CJ',
      '400632',
      'Ana Pop',
      '+40 264 555 014',
    ),
    shipToAddresses: [
      {
        id: 'somes-cluj',
        ...address(
          'Hala de prelucrări',
          'Str. Fabricii de Scule 14',
          'Cluj-Napoca',
          'RO-CJ',
          '400632',
          'Mihai Rus',
          '+40 740 555 211',
        ),
      },
      {
        id: 'somes-dej',
        ...address(
          'Secția Dej',
          'Str. Bistriței 63',
          'Dej',
          'RO-CJ',
          '405200',
          'Vasile Câmpean',
          '+40 740 555 212',
        ),
      },
      {
        id: 'somes-turda',
        ...address(
          'Punct de lucru Turda',
          'Calea Victoriei 102',
          'Turda',
          'RO-CJ',
          '401023',
          'Ildikó Szabó',
          '+40 740 555 213',
        ),
      },
    ],
    users: [
      user('ana.pop', 'Ana Pop', 'ana.pop@atelierele-somes.example'),
      user('mihai.rus', 'Mihai Rus', 'mihai.rus@atelierele-somes.example'),
    ],
  },
  {
    id: 'carpatin',
    name: 'Carpatin Construct SA',
    vatId: cui('9234051'),
    registrationNumber: 'J08/0963/2004',
    iban: iban('0000080409630004'),
    currency: 'RON',
    priceDisplay: 'net',
    customerGroup: 'constructii',
    billingAddress: address(
      'Carpatin Construct SA',
      'Bd. Grivița 27',
      'Brașov',
      'RO-BV',
      '500198',
      'Radu Moldovan',
      '+40 268 555 027',
    ),
    shipToAddresses: [
      {
        id: 'carpatin-depozit',
        ...address(
          'Depozit central',
          'Str. Hărmanului 118',
          'Brașov',
          'RO-BV',
          '500222',
          'Radu Moldovan',
          '+40 741 555 118',
        ),
      },
      {
        id: 'carpatin-bucuresti',
        ...address(
          'Șantier Parcul Văcărești',
          'Calea Văcărești 391',
          'București, Sector 4',
          'RO-B',
          '040069',
          'Simona Enache',
          '+40 741 555 391',
        ),
      },
    ],
    users: [
      user('radu.moldovan', 'Radu Moldovan', 'radu.moldovan@carpatin.example'),
      user('simona.enache', 'Simona Enache', 'simona.enache@carpatin.example'),
    ],
  },
  {
    id: 'bega',
    name: 'Service Auto Bega SRL',
    vatId: cui('9350112'),
    registrationNumber: 'J35/2210/2017',
    iban: iban('0000350422100017'),
    currency: 'RON',
    priceDisplay: 'gross',
    customerGroup: 'service',
    billingAddress: address(
      'Service Auto Bega SRL',
      'Calea Șagului 88',
      'Timișoara',
      'RO-TM',
      '300515',
      'Cristina Lupu',
      '+40 256 555 088',
    ),
    shipToAddresses: [
      {
        id: 'bega-timisoara',
        ...address(
          'Atelier Timișoara',
          'Calea Șagului 88',
          'Timișoara',
          'RO-TM',
          '300515',
          'Cristina Lupu',
          '+40 742 555 088',
        ),
      },
      {
        id: 'bega-lugoj',
        ...address(
          'Atelier Lugoj',
          'Str. Timișorii 41',
          'Lugoj',
          'RO-TM',
          '305500',
          'Dan Țărean',
          '+40 742 555 041',
        ),
      },
    ],
    users: [
      user('cristina.lupu', 'Cristina Lupu', 'cristina.lupu@service-bega.example'),
      user('dan.tarean', 'Dan Țărean', 'dan.tarean@service-bega.example'),
    ],
  },
];
