/**
 * One part of a breakdown. `people` is how many persons stand behind it; 0 = nothing about a person.
 * `mask` has one bit per person by hash: the bits set in several masks together are a lower bound of the people in their union.
 */
export interface Part {
  key: string
  rows: number
  people: number
  mask: bigint
}
/** A part that is broken down further. `rest` are its own rows, in none of its children; never shown by themselves. */
export interface PartTree extends Part {
  children: PartTree[]
  rest: Part | null
}
export declare function isSmall(part: Part, limit: number): boolean
/**
 * Keys of all parts to withhold. What a visible parent shows beyond its visible children is one sum over its hidden parts: a hidden set is
 * enlarged, smallest part first, until that sum covers at least two parts and `limit` people. A withheld part hides everything below it.
 */
export declare function withheldKeys(root: PartTree, limit: number): Set<string>
/** Number of bits set. */
export declare function bits(mask: bigint): number
