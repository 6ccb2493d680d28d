// Sends events to a shop's collector, one after the other, and never lets anybody wait for it.
import type { SiteEvent } from '../../src/messages/event.ts';
import { UserError } from '../../src/reader/problem.ts';

const PATIENCE = 5000; // ms

/**
 * @param address of the collector, as `endpoints.events` in shop.yml has it
 * @throws UserError when it is no http address
 */
export function senderTo(address: string): (event: SiteEvent) => void {
  if (!/^https?:$/.test(URL.parse(address)?.protocol ?? ''))
    throw new UserError(
      `--events ${address} is no address: give the collector's, as endpoints.events in shop.yml has it`,
      2,
    );
  let sent = Promise.resolve();
  let isSaid = false;
  // Standard output belongs to the protocol that is spoken there.
  const complain = (why: string) => {
    if (!isSaid) console.error(`${address} takes no events (${why}): what is searched now is not counted.`);
    isSaid = true;
  };
  return (event) => {
    sent = sent.then(async () => {
      try {
        const { ok, status } = await fetch(address, {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify(event),
          signal: AbortSignal.timeout(PATIENCE),
        });
        if (!ok) complain(`it answers ${status}`);
      } catch (error) {
        complain(error instanceof Error ? error.message : String(error));
      }
    });
  };
}
