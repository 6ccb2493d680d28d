// Fields that several schemas share, and how they say what to write.
import { z } from 'zod';

/** What to write instead, in words that an editor understands; a value of another type keeps its own message. */
export const inWords = (expected: string) => ({
  error: ({ code }: { code: string }) => (code === 'invalid_format' ? expected : undefined),
});
export const httpUrl = z.url({ protocol: /^https?$/, ...inWords('an address such as https://help.shop.example') });
