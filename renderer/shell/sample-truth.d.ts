/** What is true of the sample company; made by `.tools/sample-truth.ts`. */
declare module 'virtual:sample-truth' {
  interface Count {
    hit: number
    total: number
  }
  const sample: { people: number; departments: number; consistency: Count; collaboration: Count; actions: Count }
  export default sample
}
