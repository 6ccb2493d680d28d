// Has this site a widget? In dev always, so that a shop can look at it.
import type { Shop } from '../reader/schema.ts';

export function hasWidget({ widgetOrigins, demo }: Shop, isDev: boolean): boolean {
  return isDev || widgetOrigins.length > 0 || demo;
}
