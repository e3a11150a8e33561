/** SQL that is true where a value is one of the words. One constant, as planning a constant for each takes longer than looking a few rows up. */
export function isOneOf(value: string, words: readonly string[]): string {
  if (words.some((word) => /['|]/.test(word))) throw new Error(`a list of words has a quote or a bar: ${words.join(' ')}`)
  return `list_contains(string_split('${words.join('|')}', '|'), ${value})`
}
