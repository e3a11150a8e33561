// What a list calls a person's main post and a further one, where a person has several.

export const mainPosts: readonly string[] = [
  '主岗',
  '主职',
  '主任职',
  '主要',
  '主要岗位',
  '主要任职',
  '主部门',
  '主',
  'primary',
  'main',
  'primaryposition',
  'primaryassignment',
  'primaryjob',
]

/** 兼职 stands here because it is only looked for in columns of main and further posts; elsewhere it is part-time work. */
export const additionalPosts: readonly string[] = [
  '兼岗',
  '兼职',
  '兼任',
  '兼任职',
  '次要',
  '次要岗位',
  '次要任职',
  '副岗',
  '辅岗',
  '兼',
  '次',
  'secondary',
  'additional',
  'concurrent',
  'secondaryposition',
  'secondaryassignment',
  'secondaryjob',
]
