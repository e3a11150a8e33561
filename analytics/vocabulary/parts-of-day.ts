// Words for the time of day before an hour, which the hour is read by: 下午2点, 晚上8点半, 次日 1:30. The longer ones stand first.
export const partsOfDay = '上午|下午|次日|翌日|第二天|凌晨|清晨|早上|早晨|中午|傍晚|晚上|晚间|半夜|午夜|夜里|晚'
