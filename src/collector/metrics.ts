// What the collector counts of itself, in the words of Prometheus.
import { Counter, Gauge, Registry } from 'prom-client';

export type Metrics = ReturnType<typeof createMetrics>;

/** @param waitingEvents in memory  @param waitingMessages in the database */
export function createMetrics(waitingEvents: () => number, waitingMessages: () => Promise<number>) {
  const registers = [new Registry()];
  const counter = <Label extends string>(name: string, help: string, labelNames: Label[] = []) =>
    new Counter({ name: `faqtory_${name}`, help, labelNames, registers });
  const gauge = (name: string, help: string, read: () => number | Promise<number>) =>
    new Gauge({
      name: `faqtory_${name}`,
      help,
      registers,
      async collect() {
        this.set(await read());
      },
    });
  gauge('events_waiting', 'Events that are not written yet.', waitingEvents);
  gauge('messages_waiting', 'Messages that nobody has taken yet.', waitingMessages);
  return {
    eventsTaken: counter('events_taken_total', 'Events written.', ['type']),
    eventsRefused: counter('events_refused_total', 'Events of a shape that we do not know.'),
    eventsLost: counter('events_lost_total', 'Events turned away: too many waited, or the database did not answer.'),
    votesIgnored: counter('votes_ignored_total', 'Votes of a connection that voted on that article too often.'),
    requestsRefused: counter('requests_refused_total', 'Requests turned away.', ['reason']),
    messagesTaken: counter('messages_taken_total', 'Messages of the contact form written.'),
    messagesHandedOver: counter('messages_handed_over_total', 'Messages that the helpdesk has taken.'),
    messagesFailed: counter('messages_failed_total', 'Tries at which the helpdesk did not take a message.'),
    text: () => registers[0]!.metrics(),
  };
}
