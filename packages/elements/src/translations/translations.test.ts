import { expect } from '@open-wc/testing';
import type { Sections } from '../base/texts.js';
import { fill, plural } from '../base/texts.js';
import { formsOf } from './check.js';
import { ar } from './ar.js';
import { bg } from './bg.js';
import { de } from './de.js';
import * as english from './en.js';
import { fr } from './fr.js';
import { hu } from './hu.js';
import { pl } from './pl.js';
import { ro } from './ro.js';
import { languages } from './languages.js';

type Texts = Record<string, Record<string, string>>;

const en = english as unknown as Texts;
const all: Record<string, Sections> = { ar, bg, de, fr, hu, pl, ro };

/** What is the same word in both languages, or an international sign. */
const same: Record<string, readonly string[]> = {
  ar: [],
  bg: [],
  de: ['productList.name', 'orders.filter'],
  fr: ['cart.product', 'orders.article'],
  hu: [],
  pl: ['explanation.vat'],
  ro: ['orders.total'],
};
/** Signs of units are international where the script is the same. */
const signs = ['KGM', 'GRM', 'LTR', 'MTR', 'MTK'];

const places = (text: string) => [...new Set(text.match(/\{\w+\}/g))].sort();
const each = (texts: Sections, visit: (name: string, text: string, original: string) => void) => {
  for (const [section, words] of Object.entries(texts as unknown as Texts))
    for (const [key, text] of Object.entries(words)) visit(`${section}.${key}`, text, en[section]![key]!);
};
const categories = (language: string) =>
  [...new Intl.PluralRules(language).resolvedOptions().pluralCategories].sort();

describe('translations', () => {
  it('are those that come with Portico', () => {
    expect(Object.keys(all).sort()).to.deep.equal(languages.filter((language) => language !== 'en').sort());
    expect(Object.keys(same).sort()).to.deep.equal(Object.keys(all).sort());
  });

  it('English has exactly its own plural forms', () => {
    each(english as unknown as Sections, (name, text) => {
      if (formsOf(text).length) expect(formsOf(text).sort(), name).to.deep.equal(['one', 'other']);
      else expect(text, name).not.to.include('|');
    });
  });

  for (const [language, texts] of Object.entries(all)) {
    describe(language, () => {
      it('has every section and key, and none besides', () => {
        expect(Object.keys(texts).sort()).to.deep.equal(Object.keys(en).sort());
        for (const [section, words] of Object.entries(texts))
          expect(Object.keys(words).sort(), section).to.deep.equal(Object.keys(en[section]!).sort());
      });

      it('fills the places that English fills, in every form', () => {
        each(texts, (name, text, original) => {
          expect(places(text), name).to.deep.equal(places(original));
          // Only the forms for none, one and two may say the count as a word.
          for (const form of text.split('|'))
            if (!/^(zero|one|two): /.test(form)) expect(places(form), form).to.deep.equal(places(original));
        });
      });

      it('has exactly the plural forms of the language wherever English has forms', () => {
        each(texts, (name, text, original) => {
          const forms = formsOf(text);
          const unit = name.startsWith('units.');
          if (unit ? !forms.length : !formsOf(original).length)
            return expect(text, name).to.not.match(/\||^(zero|one|two|few|many|other): /);
          expect([...forms].sort(), name).to.deep.equal(categories(language));
          for (const form of text.split('|')) expect(form, name).to.match(/^\w+: \S/);
        });
      });

      it('leaves nothing in English', () => {
        const left: string[] = [];
        each(texts, (name, text, original) => {
          if (name.startsWith('units.') && signs.some((sign) => name.endsWith(sign))) return;
          if (text === original) left.push(name);
        });
        expect(left.sort()).to.deep.equal([...same[language]!].sort());
      });

      it('is written with care', () => {
        each(texts, (name, text, original) => {
          expect(text, name).to.equal(text.trim());
          expect(text, name).to.not.match(/ {2}|\.\.\.|"| '|' /);
          for (const end of ['…', ':', '?', '؟'])
            if (original.endsWith(end)) expect(text.replace('؟', '?'), name).to.match(/[…:?]$/);
          if (/\w\.$/.test(original) && !/no\.$/.test(original)) expect(text, name).to.match(/\.$/);
        });
      });

      it('says a count in every form', () => {
        // Whole numbers and a fraction, which between them reach every form of every language here.
        const counts = [0, 1, 2, 3, 5, 11, 21, 24, 100, 101, 102, 1.5, 1_000_000];
        const met = new Set(counts.map((count) => new Intl.PluralRules(language).select(count)));
        expect([...met].sort()).to.deep.equal(categories(language));
        for (const count of counts) {
          const words = plural(language, texts.productList.count, count);
          expect(words).to.not.match(/[{}|]|: /);
          expect(words.length, words).to.be.above(4);
        }
      });
    });
  }

  it('fills what it is given and leaves the rest', () => {
    expect(fill('{a} of {b}', { a: 1 })).to.equal('1 of {b}');
  });

  it('says units as the language does with a number', () => {
    expect(plural('ro', ro.units.XRO, 1)).to.equal('rolă');
    expect(plural('ro', ro.units.XRO, 5)).to.equal('role');
    expect(plural('ro', ro.units.XRO, 24)).to.equal('de role');
    expect(plural('pl', pl.units.XRO, 2)).to.equal('rolki');
    expect(plural('pl', pl.units.XRO, 5)).to.equal('rolek');
    expect(plural('ar', ar.units.H87, 5)).to.equal('قطع');
    expect(plural('de', de.units.KGM, 5)).to.equal('kg');
  });
});
