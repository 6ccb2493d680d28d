const signs: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** Text for HTML and SVG, between tags and in attributes. */
export const escape = (text: string): string => text.replace(/[&<>"']/g, (sign) => signs[sign]!);
