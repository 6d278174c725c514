import type { CSSResultGroup } from 'lit';
import { controls } from './controls.js';
import { tokens } from './tokens.js';

/** For an element with forms and buttons; one that only shows something takes `tokens` alone. */
export const shared: CSSResultGroup = [tokens, controls];
