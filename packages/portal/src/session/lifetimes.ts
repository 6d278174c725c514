const minute = 60_000;

/** An access token, milliseconds. */
export const accessLife = 5 * minute;
/** A session that is not used, milliseconds. */
export const idleLife = 12 * 60 * minute;
/** A session however much it is used: then one signs in again. */
export const wholeLife = 30 * 24 * 60 * minute;

/** When a session that began at `since` ends if it is not used after `now`. */
export const idle = (now: Date, since: Date): Date =>
  new Date(Math.min(now.getTime() + idleLife, since.getTime() + wholeLife));
