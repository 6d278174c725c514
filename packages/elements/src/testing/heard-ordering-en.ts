/** What a screen reader is given from the checkout on; see `heard.test.ts`. */
export const ordering: Record<string, string> = {
  checkout: `
form "Checkout"
  heading "Invoice to", level 2
  Alfa SRL
  VAT ID
  RO14399840
  Str. Fabricii 1
  400001 Cluj-Napoca,
  RO-CJ
  group "Ship to"
    Legend
    radio "Depozit Str. Fabricii 1 400001 Cluj-Napoca, RO-CJ", checked
    Depozit
    Str. Fabricii 1
    400001 Cluj-Napoca,
    RO-CJ
  group "Your reference optional"
    Legend
    Purchase order number
    textbox "Purchase order number"
    Cost centre
    textbox "Cost centre"
    Requested delivery date
    Date "Requested delivery date"
    Note to the supplier
    textbox "Note to the supplier"
  complementary
    sectionheader
      heading "Your order", level 2
    list "Your order"
      listitem
        Hexagon screw M10
        48 pcs
        RON 38.52
    DescriptionList
      term "Net total"
        Net total
      definition
        RON 38.52
      term "VAT 21% of RON 38.52"
        VAT 21% of RON 38.52
      definition
        RON 8.09
      term "Total with VAT"
        Total with VAT
      definition
        RON 46.61
      term "You save"
        You save
      definition
        RON 14.52
    button "Place order"
    You order with an obligation to pay.`,
  placed: `
status
  heading "Thank you, your order is placed", level 2, focused
  Order number
  2026-000118
  The supplier confirms it next. You can follow it in your orders.
  link "See the order"`,
  orders: `
search "Orders"
  searchbox "Search by order, PO or article number"
  State
  combobox "State", collapsed, value "Any state"
  From
  Date "From"
  To
  Date "To"
status
table "Orders"
  row
    columnheader "Order"
    columnheader "Date"
    columnheader "PO number"
    columnheader "State"
    columnheader "Total"
  row
    rowheader "2026-000000"
      button "2026-000000"
    cell "Jan 12, 2026"
      Jan 12, 2026
    cell
    cell "Cancelled"
      Cancelled
    cell "RON 0.90"
      RON 0.90
  row
    rowheader "2026-000001"
      button "2026-000001"
    cell "Jan 11, 2026"
      Jan 11, 2026
    cell "PO-1"
      PO-1
    cell "Confirmed Shipped"
      Confirmed
      Shipped
    cell "RON 1.90"
      RON 1.90
2 orders
status`,
  order: `
button "All orders"
status
article "2026-000118 Placed"
  sectionheader
    heading "2026-000118 Placed", level 2
    Placed Jan 12, 2026, 9:30 AM by Buyer of Alfa SRL
    button "Cancel order"
    button "Order again"
  table "2026-000118 Placed"
    row
      columnheader "Article"
      columnheader "Quantity"
      columnheader "Unit price"
      columnheader "Net"
    row
      cell "Hexagon screw M20 T-020"
        Hexagon screw M20
        T-020
      cell "240 pcs"
        240 pcs
      cell "RON 70.1234 per 100 pcs"
        RON 70.1234 per 100 pcs
      cell "RON 168.30"
        RON 168.30
  DescriptionList
    term "Net total"
      Net total
    definition
      RON 168.30
    term "VAT 21% of RON 168.30"
      VAT 21% of RON 168.30
    definition
      RON 35.34
    term "Total with VAT"
      Total with VAT
    definition
      RON 203.64
    term "You save"
      You save
    definition
      RON 120.90
  heading "Invoice to", level 3
  Alfa SRL
  RO14399840
  Depozit
  Str. Fabricii 1
  400001 Cluj-Napoca,
  RO-CJ
  heading "Ship to", level 3
  Depozit
  Str. Fabricii 1
  400001 Cluj-Napoca,
  RO-CJ
  DescriptionList
    term "PO number"
      PO number
    definition
      PO-118
  heading "History", level 3
  list
    listitem
      Placed
      Jan 12, 2026, 9:30 AM
      · Buyer of Alfa SRL`,
};
