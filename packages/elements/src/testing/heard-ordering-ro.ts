/** What a screen reader is given from the checkout on; see `heard.test.ts`. */
export const ordering: Record<string, string> = {
  checkout: `
form "Finalizarea comenzii"
  heading "Facturare", level 2
  Alfa SRL
  CUI
  RO14399840
  Str. Fabricii 1
  400001 Cluj-Napoca,
  RO-CJ
  group "Livrare la"
    Legend
    radio "Depozit Str. Fabricii 1 400001 Cluj-Napoca, RO-CJ", checked
    Depozit
    Str. Fabricii 1
    400001 Cluj-Napoca,
    RO-CJ
  group "Referințele dumneavoastră opțional"
    Legend
    Număr comandă client (PO)
    textbox "Număr comandă client (PO)"
    Centru de cost
    textbox "Centru de cost"
    Data dorită a livrării
    Date "Data dorită a livrării"
    Mesaj pentru furnizor
    textbox "Mesaj pentru furnizor"
  complementary
    sectionheader
      heading "Comanda", level 2
    list "Comanda"
      listitem
        Șurub cap hexagonal M10
        48 buc.
        38,52 RON
    DescriptionList
      term "Total fără TVA"
        Total fără TVA
      definition
        38,52 RON
      term "TVA 21 % din 38,52 RON"
        TVA 21 % din 38,52 RON
      definition
        8,09 RON
      term "Total cu TVA"
        Total cu TVA
      definition
        46,61 RON
      term "Economisiți"
        Economisiți
      definition
        14,52 RON
    button "Trimiteți comanda"
    Comanda obligă la plată.`,
  placed: `
status
  heading "Mulțumim, comanda este înregistrată", level 2, focused
  Numărul comenzii
  2026-000118
  Urmează confirmarea furnizorului. O puteți urmări în comenzile dumneavoastră.
  link "Vedeți comanda"`,
  orders: `
search "Comenzi"
  searchbox "Căutați după număr, referință sau articol"
  Stare
  combobox "Stare", collapsed, value "Orice stare"
  De la
  Date "De la"
  Până la
  Date "Până la"
status
table "Comenzi"
  row
    columnheader "Comandă"
    columnheader "Data"
    columnheader "Referință"
    columnheader "Stare"
    columnheader "Total"
  row
    rowheader "2026-000000"
      button "2026-000000"
    cell "12 ian. 2026"
      12 ian. 2026
    cell
    cell "Anulată"
      Anulată
    cell "0,90 RON"
      0,90 RON
  row
    rowheader "2026-000001"
      button "2026-000001"
    cell "11 ian. 2026"
      11 ian. 2026
    cell "PO-1"
      PO-1
    cell "Confirmată Livrată"
      Confirmată
      Livrată
    cell "1,90 RON"
      1,90 RON
2 comenzi
status`,
  order: `
button "Toate comenzile"
status
article "2026-000118 Înregistrată"
  sectionheader
    heading "2026-000118 Înregistrată", level 2
    Înregistrată 12 ian. 2026, 09:30 de Buyer of Alfa SRL
    button "Anulați comanda"
    button "Comandați din nou"
  table "2026-000118 Înregistrată"
    row
      columnheader "Articol"
      columnheader "Cantitate"
      columnheader "Preț unitar"
      columnheader "Valoare fără TVA"
    row
      cell "Hexagon screw M20 T-020"
        Hexagon screw M20
        T-020
      cell "240 buc."
        240 buc.
      cell "70,1234 RON pe 100 buc."
        70,1234 RON pe 100 buc.
      cell "168,30 RON"
        168,30 RON
  DescriptionList
    term "Total fără TVA"
      Total fără TVA
    definition
      168,30 RON
    term "TVA 21 % din 168,30 RON"
      TVA 21 % din 168,30 RON
    definition
      35,34 RON
    term "Total cu TVA"
      Total cu TVA
    definition
      203,64 RON
    term "Economisiți"
      Economisiți
    definition
      120,90 RON
  heading "Facturare", level 3
  Alfa SRL
  RO14399840
  Depozit
  Str. Fabricii 1
  400001 Cluj-Napoca,
  RO-CJ
  heading "Livrare la", level 3
  Depozit
  Str. Fabricii 1
  400001 Cluj-Napoca,
  RO-CJ
  DescriptionList
    term "Referință"
      Referință
    definition
      PO-118
  heading "Istoric", level 3
  list
    listitem
      Înregistrată
      12 ian. 2026, 09:30
      · Buyer of Alfa SRL`,
};
