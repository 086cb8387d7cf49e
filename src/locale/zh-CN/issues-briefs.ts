/** What is wrong with presentations and their photos in a project file. */
export const issuesBriefs = {
  'brief.redaction': '保密设置不完整，已按最严的“对外访客”处理：请在展示前核对。',
  'brief.siteTwice': '载体 {{id}} 在此展示方案中重复，只保留第一个。',
  'brief.full': '一个展示方案最多 {{most}} 个备选，载体 {{id}} 未采用。',
  'brief.link': '{{value}} 不是以 http 或 https 开头的网址，未采用。',
  'brief.project': '没有项目 {{id}}，此展示方案不再对应项目。',
  'brief.photo': '没有照片 {{id}}，已从展示方案中去掉。',
  'photo.base64': '照片内容不是有效的 base64，未采用。',
  'photo.kind': '不是 JPEG、PNG 或 WebP 照片，未采用。',
  'photo.broken': '照片已损坏或不完整，未采用。',
  'photo.tooLarge': '照片 {{size}} MB，超过每张 {{most}} MB 的上限，未采用。',
  'photo.tooMany': '照片合计超过 {{most}} MB，这一张未采用。',
  'photo.stated': '所写格式或尺寸与照片不符，按照片本身（{{mime}}，{{width}} × {{height}}）采用。',
  'photo.stripped': '照片中带有拍摄信息（可能含拍摄位置），已去除。',
  'photo.unused': '没有展示方案用到这张照片，未采用。',
} as const;
