declare module '*.sql' {
  const text: string
  export default text
}
/** A metric's file as it stands, and its header read. */
declare module '*.sql?metric' {
  const file: { sql: string; header: unknown }
  export default file
}
