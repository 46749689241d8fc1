/** Makes an Office file the same each time: the libraries write the present moment into it. */

/** ISO 8601 dates of the package's properties; the moment itself says nothing about the briefing. */
const PROPERTY_DATES = /(<dcterms:(?:created|modified)[^>]{0,80}>)[^<]{0,40}(<)/g;
const FIXED = '2000-01-01T00:00:00Z';
/** The first date that a ZIP archive can hold. */
const ARCHIVE_DATE = new Date(Date.UTC(1980, 0, 1));

/** The same archive with fixed dates, its files in order of name. */
export async function withFixedDates(bytes: Uint8Array): Promise<Uint8Array> {
  const { default: JSZip } = await import('jszip');
  const archive = await JSZip.loadAsync(bytes);
  const fixed = new JSZip();
  for (const name of Object.keys(archive.files).sort()) {
    const file = archive.files[name];
    if (file === undefined || file.dir) continue;
    const content =
      name === 'docProps/core.xml'
        ? (await file.async('string')).replace(PROPERTY_DATES, `$1${FIXED}$2`)
        : await file.async('uint8array');
    fixed.file(name, content, { date: ARCHIVE_DATE, createFolders: false });
  }
  return fixed.generateAsync({ type: 'uint8array', compression: 'DEFLATE', platform: 'DOS' });
}
