// The inside of a Lucide icon's <svg>, by name; the stroke is set in the stylesheet, once for all.
import nodes from 'lucide-static/icon-nodes.json' with { type: 'json' };

type Shape = [tag: string, attributes: Record<string, string>];
const shapes = nodes as unknown as Record<string, Shape[]>;

export function iconMarkup(name: string): string {
  return (shapes[name] ?? []).map(toMarkup).join('');
}

function toMarkup([tag, attributes]: Shape): string {
  const pairs = Object.entries(attributes).map(([name, value]) => `${name}="${value}"`);
  return `<${tag} ${pairs.join(' ')}/>`;
}
