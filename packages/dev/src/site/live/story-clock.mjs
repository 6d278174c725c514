import { storyDay } from './story-day.mjs';

const Real = Date;
const ahead = Real.parse(storyDay) - Real.now();
const now = () => Real.now() + ahead;

// The page and the portal in it begin on one day, whenever they are opened, and time goes on from there: "expected on" stays
// ahead, and a picture of today is that of a year ago.
globalThis.Date = new Proxy(Real, {
  construct: (_, given, self) => Reflect.construct(Real, given.length ? given : [now()], self),
  apply: () => new Real(now()).toString(),
  get: (_, name, self) => (name === 'now' ? now : Reflect.get(Real, name, self)),
});
