export { header } from '../headers.js';
export * from './routes.js';
export { misfit, type ClientRoute, type Shape } from './shape.js';
