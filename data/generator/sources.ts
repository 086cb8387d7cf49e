export const report = '园区2022年上半年招商引资工作汇报';
export const invented = '示意数据';
export const illustrative =
  '示意数据：几何与多数数值为演示而设，非测绘成果，亦非任何园区的现状或规划 · Illustrative: geometry and most figures are made for demonstration; not a survey and not the plan of any park';
