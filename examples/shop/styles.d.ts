/** Vite puts a style sheet that is imported into the page. */
declare module '*.css';
