import { ordering } from './heard-ordering-en.js';

/** What a screen reader is given of each element, line by line; `heard.test.ts` holds the elements against it. */
export const en: Record<string, string> = {
  ...ordering,
  price: `
RON 70.1234
per 100 pcs
excl. VAT
deletion
  List price
  RON 110.50
You save RON 96.90 (36.5%)
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
  Unirea
  Article no.
  T-001
  heading "Hexagon screw M1", level 3
  RON 80.25
  per pc
  excl. VAT
  deletion
    List price
    RON 101.50
  You save RON 21.25 (20.9%)
  In stock
  10 pcs
  form
    button "Less", disabled
    spinbutton "Quantity: Hexagon screw M1", value "1"
    button "More"
    button "Add to cart: Hexagon screw M1"
    alert
    status`,
  badge: `
link "Cart, 1 article, RON 802.50"`,
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
      RON 70.1234
      per 100 pcs
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
      RON 80.25
      per pc
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
  list: `
complementary "Filters"
  navigation "Categories"
    heading "Categories", level 3
    button "All articles"
    list
      listitem
        button "Fasteners 200"
      listitem
        button "Tools 100"
  group "Brand"
    Legend
    checkbox "Nordfix 5", not checked
    Nordfix
    5
    checkbox "Unirea 3", not checked
    Unirea
    3
  group "Thread"
    Legend
    checkbox "M0 2", not checked
    M0
    2
    checkbox "M1 2", not checked
    M1
    2
    checkbox "M2 2", not checked
    M2
    2
    checkbox "M3 3", not checked
    M3
    3
    checkbox "M4 2", not checked
    M4
    2
search
  searchbox "Search articles", value "M18"
  Sort by
  combobox "Sort by", collapsed, value "Best match"
status
  11 articles
list
  listitem
    article
      Nordfix
      Article no.
      T-018
      heading "Hexagon screw M18", level 3
      RON 80.25
      per pc
      excl. VAT
      deletion
        List price
        RON 118.50
      You save RON 38.25 (32.3%)
      In stock
      180 pcs
      form
        button "Less", disabled
        spinbutton "Quantity: Hexagon screw M18", value "1"
        button "More"
        button "Add to cart: Hexagon screw M18"
        alert
        status
  listitem
    article
      Nordfix
      Article no.
      T-180
      heading "Hexagon screw M180", level 3
      RON 280.50
      per 100 pcs
      excl. VAT
      In stock
      1,800 pcs
      form
        button "Less", disabled
        spinbutton "Quantity: Hexagon screw M180", value "48", described "At least 48 pcs, in steps of 24 pcs"
        button "More"
        button "Add to cart: Hexagon screw M180"
        At least 48 pcs, in steps of 24 pcs
        alert
        status
status
  2 of 11
alert
button "Show more"`,
  session: `
region "Your account"
  Alfa SRL
  Buyer of Alfa SRL
  button "Change password"
  button "Sign out"
  status
  alert`,
  'change of the password': `
dialog "Change password"
  form
    heading "Change password", level 2
    Current password
    textbox "Current password", required, focused
    button "Show password"
    New password
    textbox "New password", required, described "At least 10 characters."
    button "Show password"
    At least 10 characters.
    alert
    button "Cancel"
    button "Save"`,
};
