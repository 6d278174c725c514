// What the page is before Portico: its globals, what its objects' prototypes have, its styles.
globalThis.own = {
  names: (object) => Reflect.ownKeys(object).map(String).sort(),
  objects: () =>
    Object.getOwnPropertyNames(window)
      .filter((name) => /^[A-Z]/.test(name))
      .flatMap((name) => [
        [name, window[name]],
        [`${name}.prototype`, window[name]?.prototype],
      ])
      .filter(([, value]) => value && /object|function/.test(typeof value)),
  look() {
    const seen = { window: this.names(window) };
    for (const [name, object] of this.objects())
      seen[name] = Reflect.ownKeys(object)
        .map((key) => {
          const { value, get, set } = Object.getOwnPropertyDescriptor(object, key);
          return `${String(key)} ${this.id(value)} ${this.id(get)} ${this.id(set)}`;
        })
        .sort();
    return seen;
  },
  ids: new WeakMap(),
  count: 0,
  id(value) {
    if (typeof value !== 'function') return '';
    if (!this.ids.has(value)) this.ids.set(value, ++this.count);
    return this.ids.get(value);
  },
};
own.before = own.look();
