// A message of the contact form with its files, as text that a database can keep.
import type { ContactMessage } from '../messages/contact-message.ts';

export type Parcel = { message: ContactMessage; files: { name: string; type: string; base64: string }[] };

export async function pack(message: ContactMessage, files: File[]): Promise<Parcel> {
  const packed = files.map(async (file) => ({
    name: file.name,
    type: file.type,
    base64: Buffer.from(await file.arrayBuffer()).toString('base64'),
  }));
  return { message, files: await Promise.all(packed) };
}

export function unpack({ message, files }: Parcel): { message: ContactMessage; files: File[] } {
  return {
    message,
    files: files.map(({ name, type, base64 }) => new File([Buffer.from(base64, 'base64')], name, { type })),
  };
}
