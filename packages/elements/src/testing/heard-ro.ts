import { ordering } from './heard-ordering-ro.js';

/** What a screen reader is given of each element, line by line; `heard.test.ts` holds the elements against it. */
export const ro: Record<string, string> = {
  ...ordering,
  price: `
70,1234 RON
pe 100 buc.
fără TVA
deletion
  Preț de listă
  110,50 RON
Economisiți 96,90 RON (36,5 %)
table "Preț după cantitate"
  caption
    Preț după cantitate
  row
    columnheader "De la"
    columnheader "pe 100 buc., fără TVA"
  row
    cell "48 buc."
      48 buc.
    cell "80,25 RON"
      80,25 RON
  row
    cell "240 buc."
      240 buc.
    cell "70,1234 RON"
      70,1234 RON
group
  DisclosureTriangle "De ce acest preț", expanded
  DescriptionList
    term "Preț de listă 110,50 RON pe 100 buc."
      Preț de listă
      110,50 RON pe 100 buc.
    definition
      265,20 RON
    term "Prețul dumneavoastră contractual 80,25 RON pe 100 buc."
      Prețul dumneavoastră contractual
      80,25 RON pe 100 buc.
    definition
      -72,60 RON
    term "De la 240 buc. 70,1234 RON pe 100 buc."
      De la 240 buc.
      70,1234 RON pe 100 buc.
    definition
      -24,30 RON
    term "TVA 21 %"
      TVA 21 %
    definition
      35,34 RON
    term "Total pentru 240 buc., cu TVA"
      Total pentru 240 buc., cu TVA
    definition
      203,64 RON`,
  stock: `
Stoc epuizat
gata în 5 zile`,
  add: `
form
  button "Mai puțin", disabled
  spinbutton "Cantitate", value "48", described "Cantitate minimă: 48 buc., în multipli de 24 buc."
  button "Mai mult"
  button "Adăugați în coș"
  Cantitate minimă: 48 buc., în multipli de 24 buc.
  alert
  status`,
  card: `
article
  Unirea
  Cod articol
  T-001
  heading "Șurub cap hexagonal M1", level 3
  80,25 RON
  pe buc.
  fără TVA
  deletion
    Preț de listă
    101,50 RON
  Economisiți 21,25 RON (20,9 %)
  În stoc
  10 buc.
  form
    button "Mai puțin", disabled
    spinbutton "Cantitate: Șurub cap hexagonal M1", value "1"
    button "Mai mult"
    button "Adăugați în coș: Șurub cap hexagonal M1"
    alert
    status`,
  badge: `
link "Coș, 1 articol, 802,50 RON"`,
  cart: `
status
table "Coș"
  row
    columnheader "Articol"
    columnheader "Cantitate"
    columnheader "Preț unitar"
    columnheader "Valoare fără TVA"
    columnheader "Ștergeți"
  row
    cell "Șurub cap hexagonal M10 T-010"
      Șurub cap hexagonal M10
      T-010
    cell "Mai puțin 240 Mai mult"
      button "Mai puțin"
      spinbutton "Cantitate pentru Șurub cap hexagonal M10", value "240"
      button "Mai mult"
    cell "Preț de listă 110,50 RON 70,1234 RON pe 100 buc."
      deletion
        Preț de listă
        110,50 RON
      70,1234 RON
      pe 100 buc.
    cell "168,30 RON"
      168,30 RON
    cell "Ștergeți Șurub cap hexagonal M10"
      button "Ștergeți Șurub cap hexagonal M10"
    cell "Disponibil acum: doar 100."
      Disponibil acum: doar 100.
  row
    cell "Șurub cap hexagonal M7 T-007"
      Șurub cap hexagonal M7
      T-007
    cell "Mai puțin 1 Mai mult"
      button "Mai puțin", disabled
      spinbutton "Cantitate pentru Șurub cap hexagonal M7", value "1"
      button "Mai mult"
    cell "Preț de listă 107,50 RON 80,25 RON pe buc."
      deletion
        Preț de listă
        107,50 RON
      80,25 RON
      pe buc.
    cell "80,25 RON"
      80,25 RON
    cell "Ștergeți Șurub cap hexagonal M7"
      button "Ștergeți Șurub cap hexagonal M7"
    cell "Indisponibil acum."
      Indisponibil acum.
complementary
  DescriptionList
    term "Total fără TVA"
      Total fără TVA
    definition
      248,55 RON
    term "TVA 21 % din 248,55 RON"
      TVA 21 % din 248,55 RON
    definition
      52,20 RON
    term "Total cu TVA"
      Total cu TVA
    definition
      300,75 RON
    term "Economisiți"
      Economisiți
    definition
      124,15 RON
  Corectați rândurile marcate înainte de a comanda.
  button "Finalizați comanda", disabled, described "Corectați rândurile marcate înainte de a comanda."`,
  'sign-in': `
form "Autentificare"
  heading "Autentificare", level 2
  Utilizator
  textbox "Utilizator", required, invalid, focused, described "Completați acest câmp."
  alert
    Completați acest câmp.
  Parolă
  textbox "Parolă", required
  button "Afișați parola"
  alert
  button "Autentificare"`,
  list: `
complementary "Filtre"
  navigation "Categorii"
    heading "Categorii", level 3
    button "Toate articolele"
    list
      listitem
        button "Organe de asamblare 200"
      listitem
        button "Scule 100"
  group "Marcă"
    Legend
    checkbox "Nordfix 5", not checked
    Nordfix
    5
    checkbox "Unirea 3", not checked
    Unirea
    3
  group "Filet"
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
  searchbox "Căutați articole", value "M18"
  Sortare
  combobox "Sortare", collapsed, value "Relevanță"
status
  11 articole
list
  listitem
    article
      Nordfix
      Cod articol
      T-018
      heading "Șurub cap hexagonal M18", level 3
      80,25 RON
      pe buc.
      fără TVA
      deletion
        Preț de listă
        118,50 RON
      Economisiți 38,25 RON (32,3 %)
      În stoc
      180 buc.
      form
        button "Mai puțin", disabled
        spinbutton "Cantitate: Șurub cap hexagonal M18", value "1"
        button "Mai mult"
        button "Adăugați în coș: Șurub cap hexagonal M18"
        alert
        status
  listitem
    article
      Nordfix
      Cod articol
      T-180
      heading "Șurub cap hexagonal M180", level 3
      280,50 RON
      pe 100 buc.
      fără TVA
      În stoc
      1.800 buc.
      form
        button "Mai puțin", disabled
        spinbutton "Cantitate: Șurub cap hexagonal M180", value "48", described "Cantitate minimă: 48 buc., în multipli de 24 buc."
        button "Mai mult"
        button "Adăugați în coș: Șurub cap hexagonal M180"
        Cantitate minimă: 48 buc., în multipli de 24 buc.
        alert
        status
status
  2 din 11
alert
button "Afișați mai multe"`,
  session: `
region "Contul dumneavoastră"
  Alfa SRL
  Buyer of Alfa SRL
  button "Schimbați parola"
  button "Ieșire din cont"
  status
  alert`,
  'change of the password': `
dialog "Schimbați parola"
  form
    heading "Schimbați parola", level 2
    Parola actuală
    textbox "Parola actuală", required, focused
    button "Afișați parola"
    Parola nouă
    textbox "Parola nouă", required, described "Cel puțin 10 caractere."
    button "Afișați parola"
    Cel puțin 10 caractere.
    alert
    button "Renunțați"
    button "Salvați"`,
};
