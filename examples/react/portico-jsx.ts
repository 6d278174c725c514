import 'react';

type Events = {
  [K in keyof GlobalEventHandlersEventMap as K extends `portico-${string}` ? `on${K}` : never]?: (
    event: GlobalEventHandlersEventMap[K],
  ) => void;
};
type Elements = {
  [T in keyof HTMLElementTagNameMap as T extends `portico-${string}` ? T : never]: React.HTMLAttributes<
    HTMLElementTagNameMap[T]
  > &
    Events & {
      [
        P in keyof HTMLElementTagNameMap[T] as P extends keyof HTMLElement ? never : P
      ]?: HTMLElementTagNameMap[T][P];
    };
};

declare module 'react/jsx-runtime' {
  // eslint-disable-next-line @typescript-eslint/no-namespace -- so are React's
  namespace JSX {
    // eslint-disable-next-line @typescript-eslint/no-empty-object-type
    interface IntrinsicElements extends Elements {}
  }
}
