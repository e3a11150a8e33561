export declare const nineBoxViews: {
  name: string
  sql: string
}[]
