export { createHandlers, type HandlerOptions, type PortalApp } from './page/handlers.js';
export {
  createPagePortal,
  type NewBuyer,
  type PagePortal,
  type PagePortalOptions,
} from './page/page-portal.js';
export { Cookies } from './page/cookies.js';
export {
  conformance,
  formatReport,
  type Bench,
  type Check,
  type ConformanceOptions,
  type ConformanceReport,
  type Credentials,
  type Outcome,
} from './conformance/conformance.js';
