/** Who evaluates whom: voluntary cross-department invitations from the rater's department to the ratee's. */
export interface DepartmentMatrix {
  departments: { id: string; name: string }[]
  cells: { rater: string; ratee: string; invited: number; submitted: number; withheld: boolean }[]
  /** (external − internal) / (external + internal) of submitted feedback ties; Krackhardt & Stern 1988. */
  eiIndex: number | null
  /** Share of department pairs with feedback both ways among pairs with feedback at all. */
  reciprocity: number | null
}
