/** What is true of the sample company; made by `.tools/sample-truth.ts`. */
declare module 'virtual:sample-truth' {
  interface Count {
    hit: number
    total: number
  }
  const sample: { people: number; departments: number; trust: Count; reach: Count; action: Count }
  export default sample
}
