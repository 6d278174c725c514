export const usage = `portico-portal - the Portico portal

  serve                          answers the portal's API (--port, --host, --url)
  migrate                        brings the database up to date
  import KIND FILE               takes over a file: categories, products, companies, prices, promotions,
                                 stock, orders
                                 (CSV or JSON, - for standard input; --report FILE writes every line's outcome as JSON)
  product put FILE               one product or several from JSON, or from options:
  product put --sku S --category C --name N [--name-en N] [--name-de N] [--unit H87] [--minimum 1]
              [--multiple 1] [--vat-rate 21] [--price 12.35] [--currency RON] [--base-quantity 1] [--stock 100]
              [--brand B] [--image URL]
  promotion put FILE             one promotion or several from JSON
  price set (--company C | --group G) --sku S --price P [--currency RON] [--base-quantity 1] [--valid-from D] [--valid-to D]
  stock set --sku S --stock N [--expected-on D] [--lead-time-days N]
  company create --id C --name N --street S --city C --postal-code P [--country RO] [--county RO-CJ]
                 [--vat-id RO...] [--registration-number J...] [--iban I] [--currency RON] [--price-display net]
  user create --company C --user-name U --name N [--email E] [--password P]
  user password --user-name U [--password P]

Everywhere: --data FOLDER (embedded database; default ./data or PORTICO_DATA), or DATABASE_URL / --database-url for
a PostgreSQL server. Commands work while a portal has the folder open: what they change shows on open pages at once.
A password that is not given is read from the standard input, or made up and printed on a terminal.
`;
