/** What a screen reader is given of each element, line by line; `heard.test.ts` holds the elements against it. */
export const en: Record<string, string> = {
  price: `
RON 70.1234
per 100 pcs
deletion
  List price
  RON 110.50
You save RON 96.90 (36.5%)
excl. VAT
table "Price by quantity"
  caption
    Price by quantity
  row
    columnheader "From"
    columnheader "per 100 pcs, excl. VAT"
  row
    cell "48 pcs"
      48 pcs
    cell "RON 80.25"
      RON 80.25
  row
    cell "240 pcs"
      240 pcs
    cell "RON 70.1234"
      RON 70.1234
group
  DisclosureTriangle "Why this price", expanded
  DescriptionList
    term "List price RON 110.50 per 100 pcs"
      List price
      RON 110.50 per 100 pcs
    definition
      RON 265.20
    term "Your contract price RON 80.25 per 100 pcs"
      Your contract price
      RON 80.25 per 100 pcs
    definition
      -RON 72.60
    term "From 240 pcs RON 70.1234 per 100 pcs"
      From 240 pcs
      RON 70.1234 per 100 pcs
    definition
      -RON 24.30
    term "VAT 21%"
      VAT 21%
    definition
      RON 35.34
    term "Total for 240 pcs, incl. VAT"
      Total for 240 pcs, incl. VAT
    definition
      RON 203.64`,
  stock: `
Out of stock
ready in 5 days`,
  add: `
form
  button "Less", disabled
  spinbutton "Quantity", value "48", described "At least 48 pcs, in steps of 24 pcs"
  button "More"
  button "Add to cart"
  At least 48 pcs, in steps of 24 pcs
  alert
  status`,
  card: `
article
  Unirea ·
  Article no.
  T-001
  heading "Hexagon screw M1", level 3
  RON 80.25
  per pc
  deletion
    List price
    RON 101.50
  You save RON 21.25 (20.9%)
  excl. VAT
  In stock
  10 pcs available
  form
    button "Less", disabled
    spinbutton "Quantity: Hexagon screw M1", value "1"
    button "More"
    button "Add to cart: Hexagon screw M1"
    alert
    status`,
  cart: `
status
table "Cart"
  row
    columnheader "Article"
    columnheader "Quantity"
    columnheader "Unit price"
    columnheader "Net"
    columnheader "Remove"
  row
    cell "Hexagon screw M10 T-010"
      Hexagon screw M10
      T-010
    cell "Less 240 More"
      button "Less"
      spinbutton "Quantity of Hexagon screw M10", value "240"
      button "More"
    cell "List price RON 110.50 RON 70.1234 per 100 pcs"
      deletion
        List price
        RON 110.50
      RON 70.1234 per 100 pcs
    cell "RON 168.30"
      RON 168.30
    cell "Remove Hexagon screw M10"
      button "Remove Hexagon screw M10"
    cell "Only 100 available now."
      Only 100 available now.
  row
    cell "Hexagon screw M7 T-007"
      Hexagon screw M7
      T-007
    cell "Less 1 More"
      button "Less", disabled
      spinbutton "Quantity of Hexagon screw M7", value "1"
      button "More"
    cell "List price RON 107.50 RON 80.25 per pc"
      deletion
        List price
        RON 107.50
      RON 80.25 per pc
    cell "RON 80.25"
      RON 80.25
    cell "Remove Hexagon screw M7"
      button "Remove Hexagon screw M7"
    cell "Not available now."
      Not available now.
complementary
  DescriptionList
    term "Net total"
      Net total
    definition
      RON 248.55
    term "VAT 21% of RON 248.55"
      VAT 21% of RON 248.55
    definition
      RON 52.20
    term "Total with VAT"
      Total with VAT
    definition
      RON 300.75
    term "You save"
      You save
    definition
      RON 124.15
  Put the marked lines right before you order.
  button "Go to checkout", disabled, described "Put the marked lines right before you order."`,
  checkout: `
form "Checkout"
  heading "Invoice to", level 2
  Alfa SRL
  VAT ID
  RO14399840
  Str. Fabricii 1
  400001 Cluj-Napoca, RO-CJ
  group "Ship to"
    Legend
    radio "Depozit Str. Fabricii 1 400001 Cluj-Napoca, RO-CJ", checked
    Depozit
    Str. Fabricii 1
    400001 Cluj-Napoca, RO-CJ
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
  'sign-in': `
form "Sign in"
  heading "Sign in", level 2
  User name
  textbox "User name", required, invalid, focused, described "Fill this in."
  alert
    Fill this in.
  Password
  textbox "Password", required
  button "Show password"
  alert
  button "Sign in"`,
};
