// Letters that take each other's place: their keys lie side by side, or they sound alike.
import { english, russian } from './keyboards.ts';

/** True for a letter and itself, too. @param sounds as of `Language` */
export function areConfused(one: string, other: string, sounds: readonly string[]): boolean {
  const touch = (keys: string) => keys.includes(one + other) || keys.includes(other + one);
  const isIn = (group: string) => group.includes(one) && group.includes(other);
  return one === other || [english, russian].some(touch) || sounds.some(isIn);
}
