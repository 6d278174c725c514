// What libraries and polyfills did to everybody's objects: enumerable additions, which every `for (… in …)` meets, and the
// methods of Array, String and Function replaced by their own, which do what the standard says, slower and enumerably.
Object.prototype.each = function (each) {
  for (const key in this) each(this[key], key);
};
Object.prototype.extend = function (more) {
  for (const key in more) this[key] = more[key];
  return this;
};
Object.prototype.url = 'https://example.com/of-everybody';
Object.prototype.signal = undefined;
Object.assign(Array.prototype, {
  each: Array.prototype.forEach,
  first() {
    return this[0];
  },
  remove(item) {
    const at = this.indexOf(item);
    if (at >= 0) this.splice(at, 1);
    return this;
  },
  find(test, self) {
    for (let at = 0; at < this.length; at++) if (test.call(self, this[at], at, this)) return this[at];
    return undefined;
  },
  filter(test, self) {
    const found = [];
    for (let at = 0; at < this.length; at++)
      if (at in this && test.call(self, this[at], at, this)) found.push(this[at]);
    return found;
  },
  map(change, self) {
    const changed = [];
    changed.length = this.length;
    for (let at = 0; at < this.length; at++)
      if (at in this) changed[at] = change.call(self, this[at], at, this);
    return changed;
  },
  reduce(join, ...first) {
    let at = 0;
    let sum = first.length ? first[0] : this[at++];
    for (; at < this.length; at++) sum = join(sum, this[at], at, this);
    return sum;
  },
  includes(item) {
    for (let at = 0; at < this.length; at++) if (Object.is(this[at], item)) return true;
    return false;
  },
  flat(depth = 1) {
    const all = [];
    for (const item of this)
      if (depth > 0 && Array.isArray(item)) all.push(...item.flat(depth - 1));
      else all.push(item);
    return all;
  },
});
String.prototype.startsWith = function (start, at = 0) {
  return this.slice(at, at + `${start}`.length) === `${start}`;
};
Function.prototype.bind = function (self, ...before) {
  const call = (...more) => this.apply(self, [...before, ...more]);
  return call;
};
