/** The PDF library with its fonts; this file alone loads them, and only when a PDF is made. */
import pdfmake from 'pdfmake/build/pdfmake.min.js';
import roboto from 'pdfmake/build/fonts/Roboto.js';

interface PdfMaker {
  addVirtualFileSystem(files: unknown): void;
  addFonts(fonts: unknown): void;
  setUrlAccessPolicy?(allows: (url: string) => boolean): void;
  setLocalAccessPolicy?(allows: (path: string) => boolean): void;
  createPdf(definition: unknown): { getBuffer(): Promise<Uint8Array> };
}

const maker = pdfmake as unknown as PdfMaker;
maker.addVirtualFileSystem(roboto.vfs);
maker.addFonts(roboto.fonts);
// Nothing in a briefing may make the library fetch or read anything.
maker.setUrlAccessPolicy?.(() => false);

/** Makes a PDF of a pdfmake document definition. */
export async function createPdf(definition: unknown): Promise<Uint8Array> {
  return new Uint8Array(await maker.createPdf(definition).getBuffer());
}
