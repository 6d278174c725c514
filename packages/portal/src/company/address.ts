import type { Address } from '@portico/contract';
import type { Selectable } from 'kysely';
import type { AddressTable } from '../database/tables.js';

/** An address of the database as the contract says it. */
export const addressOf = (row: Selectable<AddressTable>): Address => ({
  id: row.id,
  name: row.name,
  street: row.street,
  city: row.city,
  county: row.county,
  postalCode: row.postal_code,
  country: row.country,
  contact: row.contact,
  phone: row.phone,
});
