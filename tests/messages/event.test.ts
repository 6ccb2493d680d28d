// What an event may hold: a shop whose files have Lithuanian names counts its articles too.
import { expect, test } from 'vitest';
import { articleId } from '../../src/messages/event.ts';

test.each(['returns/refund-time', 'grąžinimas/kaip_grąžinti', 'Доставка/где-заказ'])('%s names an article', (id) =>
  expect(articleId.safeParse(id).success).toBe(true),
);

test.each(['returns', '/refund-time', 'returns/../x', 'a/b/c', 'returns/<b>', 'returns/refund time', '../x'])(
  '%s does not',
  (id) => expect(articleId.safeParse(id).success).toBe(false),
);
