declare module '*.sql' {
  const text: string
  export default text
}
/** A metric's file as it stands, and its header read. */
declare module '*.sql?metric' {
  const file: { sql: string; header: unknown }
  export default file
}

/** Modules of the files that fit, by their paths: written out when the program is built. */
interface ImportMeta {
  glob<T>(pattern: string, options: { eager: true; import?: 'default' }): Record<string, T>
}
