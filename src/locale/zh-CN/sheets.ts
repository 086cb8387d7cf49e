/** Words of the sheets one prints and hands over. */
export const exportsSheets = {
  'document.gap': '缺',
  'foot.approval': '审图号：{{number}}',
  'foot.approvalBlank': '审图号（公开出版、张贴前填写）：____________',
  'foot.asOf': '资料时点：{{asOf}}',
  'foot.printedOn': '打印日期：{{day}}',
} as const;
