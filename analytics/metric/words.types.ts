/** Words that the headers of the metric files cannot hold. */
export interface MetricWords {
  /** Parts of the sentence that says what a figure is cut down to. */
  slice: {
    whole: string
    cycle: (cycle: string) => string
    department: (path: string) => string
    unknownDepartment: string
    roleFamily: (family: string) => string
    month: (month: string) => string
    source: (source: string) => string
    joint: string
  }
  /** Values of detail columns marked `words`. */
  values: Record<string, string>
}
