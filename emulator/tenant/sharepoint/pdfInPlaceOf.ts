import { createHash, randomUUID } from 'node:crypto';

/**
 * One page that stands for the PDF of a Word file. It names the file's SHA-256, so that a reader can tell of which one it
 * was made; like a real converter's it has other bytes each time.
 */
export function pdfInPlaceOf(word: Uint8Array): Uint8Array {
  const sha256 = createHash('sha256').update(word).digest('hex');
  const drawn = `BT /F1 10 Tf 40 780 Td (Made from the Word file ${sha256}) Tj ET`;
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
    `<< /Length ${drawn.length} >>\nstream\n${drawn}\nendstream`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
  ];
  let text = '%PDF-1.7\n';
  const at = objects.map((object, place) => {
    const start = text.length;
    text += `${place + 1} 0 obj\n${object}\nendobj\n`;
    return start;
  });
  const table = text.length;
  const rows = at.map((start) => `${String(start).padStart(10, '0')} 00000 n \n`).join('');
  const id = randomUUID().replaceAll('-', '');
  text += `xref\n0 ${at.length + 1}\n0000000000 65535 f \n${rows}`;
  text += `trailer\n<< /Size ${at.length + 1} /Root 1 0 R /ID [<${id}> <${id}>] >>\nstartxref\n${table}\n%%EOF\n`;
  return new TextEncoder().encode(text);
}
