/** Words of the sheets one prints and hands over. */
export const exportsSheets = {
  'document.gap': 'gap',
  'foot.approval': 'Map approval no. {{number}}',
  'foot.approvalBlank': 'Map approval no. (fill in before publishing): ____________',
  'foot.asOf': 'Data of {{asOf}}',
  'foot.printedOn': 'Printed {{day}}',
} as const;
