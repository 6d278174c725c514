import type { Filter } from './filter-view.js';

/** Where a buyer was in the list, for when they come back to this page by the browser's history. */
export interface Place {
  user: string;
  filter: Filter;
  /** As many orders as had been read. */
  rows: number;
  /** The first order on the screen, and how far below the screen's top it began. */
  key: string;
  top: number;
}

/** The entry of the browser's history, where the browser names it; else the address, on the way back only. */
function entry(): string | undefined {
  const { navigation } = globalThis as { navigation?: { currentEntry?: { key: string } | null } };
  if (navigation) return navigation.currentEntry?.key;
  const [from] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  return from?.type === 'navigate' ? undefined : location.href;
}

const nameOf = (key: string, id: string) => `portico-orders ${key} ${id}`;

/** Keeps the place for this tab and this entry of its history; nothing is kept where the browser forbids it. */
export function keepPlace(id: string, place: Place | undefined): void {
  const { navigation } = globalThis as { navigation?: { currentEntry?: { key: string } | null } };
  const name = nameOf(navigation?.currentEntry?.key ?? location.href, id);
  try {
    if (place) sessionStorage.setItem(name, JSON.stringify(place));
    else sessionStorage.removeItem(name);
  } catch {
    // A sandboxed frame, or no room.
  }
}

export function keptPlace(id: string): Place | undefined {
  try {
    const key = entry();
    const kept = key && sessionStorage.getItem(nameOf(key, id));
    return kept ? (JSON.parse(kept) as Place) : undefined;
  } catch {
    return undefined;
  }
}
