/** The fonts that pdfmake ships, as files and the table that names them. */
declare module 'pdfmake/build/fonts/Roboto.js' {
  const roboto: { readonly vfs: unknown; readonly fonts: unknown };
  export default roboto;
}
