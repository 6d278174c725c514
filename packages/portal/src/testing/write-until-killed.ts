import { openDatabase } from '../node/open-database.js';

/** Run as a process of its own by a test: writes rows one by one and says after each commit how many there are. */
const database = await openDatabase({ dataFolder: process.argv[2] ?? '' });
for (let n = 1; ; n++) {
  await database.unscoped
    .insertInto('sign_in_attempt')
    .values({ user_name: 'u', address: 'b', at: new Date(), succeeded: true })
    .execute();
  process.send?.(n);
}
