// The index of the search, made at build time: a section of a page is one entry, so that a hit leads to the place itself.
import MiniSearch from 'minisearch';
import { searchOptions } from './search-options.mjs';

export function buildIndex(rendered) {
  const index = new MiniSearch(searchOptions);
  let id = 0;
  for (const { page, sections } of rendered) {
    for (const section of sections) {
      const text = section.text.replace(/\s+/g, ' ').trim();
      if (!text && section.heading) {
        // A heading without words of its own is still a place to go to.
        if (page.section !== 'Reference' && section.heading.length < 3) continue;
      }
      index.add({
        id: id++,
        title: page.name,
        heading: section.heading,
        text,
        url: page.output + (section.id ? `#${section.id}` : ''),
        section: page.section,
        about: text.slice(0, 140),
      });
    }
  }
  return JSON.stringify(index);
}
