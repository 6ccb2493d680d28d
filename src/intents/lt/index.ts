// What Lithuanian customers ask: the nine categories in one object.
import type { IntentId } from '../catalogue.ts';
import { account } from './account.ts';
import { delivery } from './delivery.ts';
import { orders } from './orders.ts';
import { payments } from './payments.ts';
import { prices } from './prices.ts';
import { products } from './products.ts';
import { returns } from './returns.ts';
import { shop } from './shop.ts';
import { warranty } from './warranty.ts';

export const lt = {
  ...products,
  ...prices,
  ...payments,
  ...orders,
  ...delivery,
  ...returns,
  ...warranty,
  ...account,
  ...shop,
} satisfies Record<IntentId, { title: string; wordings: string }>;
