/** Kinds and fields as earlier versions called them: stored mappings and mapping files of then are understood. */
const earlierNames: Readonly<Record<string, string>> = { metric_def: 'indicator', metric_name: 'indicator_name' }

export const todaysName = (name: string): string => earlierNames[name] ?? name
