import { rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Options } from './arguments.js';
import { audit, isClean, verdict, type Audit } from './audit.js';
import { Timings } from './figures.js';
import { importPhase, open, type Place } from './import-phase.js';
import { showCount, showPounds } from './money.js';
import { freePort, PortalProcess } from './portal-process.js';
import { Progress } from './progress.js';
import type { Reading } from './read-phase.js';
import { Killer } from './replay-kills.js';
import { replay, type ReplayResult } from './replay.js';

/** Imports, orders again with kills on the way, and audits; true when nothing is lost, doubled or off. */
export async function replayPhase(options: Options, reading: Reading): Promise<boolean> {
  const { databaseUrl, buyers } = options;
  const { plan } = reading;
  const dataFolder = resolve(options.report, 'data');
  if (!databaseUrl) await rm(dataFolder, { recursive: true, force: true });
  const place: Place = { databaseUrl, dataFolder };
  const before = await importPhase(place, reading, options.history);

  const port = options.port || (await freePort());
  const portal = new PortalProcess(port, place);
  process.once('exit', () => portal.killNow());
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1));
  const started = await portal.start();
  console.log(
    `Portal at ${portal.url} on ${databaseUrl ? 'PostgreSQL' : 'its embedded database'}, up in ${ms(started)}`,
  );

  // Names what is ordered in this run, so that no other order is taken for one of it.
  const run = Date.now().toString(36);
  const killer = new Killer(portal, plan.orders.length, options.kills);
  const progress = new Progress('ordering');
  const result = await replay({
    url: portal.url,
    orders: plan.orders,
    buyers,
    run,
    onOrder: (done) => {
      killer.onOrder(done);
      progress.tell(`${showCount(done)} of ${showCount(plan.orders.length)}, ${killer.kills} kills`);
    },
  });
  progress.end();
  await killer.finish();
  await portal.stop();
  showReplay(result, killer);

  const database = await open(place);
  const audited = await audit(database, run, plan, result, before).finally(() => database.close());
  showAudit(audited, reading);
  if (!databaseUrl) console.log(`  the database stays in ${join(options.report, 'data')}`);
  console.log(verdict(audited, plan.orders.length, buyers, killer.kills));
  return isClean(audited) && killer.kills === options.kills;
}

const ms = (value: number): string => `${value.toFixed(0)} ms`;

function showReplay(result: ReplayResult, killer: Killer): void {
  const { seconds, signIns, offers, orders, interruptions, withheld, replayed } = result;
  console.log(
    `Ordered again in ${seconds.toFixed(1)} s, ${(orders.count / seconds).toFixed(1)} orders/s in all`,
  );
  console.log(`  sign-in  ${signIns.show(seconds)}`);
  console.log(`  offers   ${offers.show(seconds)} (all lines of an invoice, 100 at a time)`);
  console.log(`  order    ${orders.show(seconds)} (until answered, through every outage)`);
  const outages = new Timings();
  for (const outage of killer.outages) outages.add(outage);
  if (killer.kills)
    console.log(
      `  ${killer.kills} kills, back after ${ms(outages.quantile(0.5))} (at most ${ms(outages.quantile(1))})`,
    );
  console.log(
    `  ${showCount(interruptions)} requests got no answer, of ${showCount(withheld)} orders it was lost on purpose; ${showCount(replayed)} had been taken and were told so at the repeat`,
  );
}

function showAudit({ lines, net, complaints }: Audit, { plan }: Reading): void {
  console.log(
    `Audit: ${showCount(lines)} lines, ${showPounds(net)} GBP ordered; planned ${showCount(plan.expected.lines)} lines, ${showPounds(plan.expected.sum)} GBP`,
  );
  for (const complaint of complaints.slice(0, 50)) console.log(`  ${complaint}`);
  if (complaints.length > 50) console.log(`  and ${showCount(complaints.length - 50)} more`);
}
