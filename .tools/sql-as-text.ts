/** SQL files are plain text to the code that installs or explains them. Shared by the build and the unit tests. */
export const sqlAsText = {
  name: 'sql-as-text',
  transform(code: string, id: string) {
    return id.endsWith('.sql') ? { code: `export default ${JSON.stringify(code)}`, map: null } : null
  },
}
