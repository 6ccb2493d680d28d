// A picture that links to a video of another site becomes an offer to play it; nothing is loaded before.
import { expect, test } from 'vitest';
import { playerOf } from '../../src/markdown/players.ts';
import { render } from './render.ts';

const youtube = 'https://www.youtube-nocookie.com/embed/dQw4w9WgXcQ?autoplay=1';
const vimeo = 'https://player.vimeo.com/video/123456789?autoplay=1&dnt=1';

test.each([
  ['https://www.youtube.com/watch?v=dQw4w9WgXcQ', youtube],
  ['https://m.youtube.com/watch?t=5&v=dQw4w9WgXcQ', youtube],
  ['https://youtu.be/dQw4w9WgXcQ?si=x', youtube],
  ['https://www.youtube.com/shorts/dQw4w9WgXcQ', youtube],
  ['https://vimeo.com/123456789', vimeo],
  ['https://player.vimeo.com/video/123456789', vimeo],
  ['https://youtube.com.evil.example/watch?v=dQw4w9WgXcQ', null],
  ['https://www.youtube.com/@lentyna', null],
  ['https://youtu.be/"onload="alert(1)', null],
  ['https://example.com/watch?v=dQw4w9WgXcQ', null],
  ['no address', null],
])('the player of %s is %s', (address, player) => {
  expect(playerOf(address)).toBe(player);
});

test('the picture is the link, says what it loads, and holds no frame', () => {
  const html = render('[![A chair](chair.png)](https://youtu.be/dQw4w9WgXcQ)', 'lt');
  expect(html).toContain(
    'href="https://youtu.be/dQw4w9WgXcQ" class="video" data-player="https://www.youtube-nocookie.com/',
  );
  expect(html).toContain('Jis įkeliamas iš youtube-nocookie.com.');
  expect(html).not.toContain('iframe');
});

test.each(['[A chair](https://youtu.be/dQw4w9WgXcQ)', '[![A chair](chair.png)](https://example.com/)'])(
  'any other link stays one: %s',
  (markdown) => {
    expect(render(markdown)).not.toContain('data-player');
  },
);
