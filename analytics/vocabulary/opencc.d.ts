/** OpenCC's table of characters: `traditional simplified` pairs between bars. */
declare module 'opencc-js/dict/TSCharacters' {
  const pairs: string
  export default pairs
}
