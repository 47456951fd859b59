/** In pieces, because a call takes only so many arguments. */
export function bytesToBase64(bytes: Uint8Array): string {
  const piece = 0x8000;
  let text = '';
  for (let start = 0; start < bytes.length; start += piece) {
    text += String.fromCharCode(...bytes.subarray(start, start + piece));
  }
  return btoa(text);
}

export function base64ToBytes(text: string): Uint8Array | undefined {
  try {
    return Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
  } catch {
    return undefined;
  }
}
