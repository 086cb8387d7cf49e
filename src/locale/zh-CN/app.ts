/** The frame: loading, failing, files dropped on it. */
export const app = {
  wordmark: '亩图',
  title: '亩图',
  loading: '正在载入……',
  loadingMap: '正在载入地图……',
  dropFiles: '松开即可打开：文件或文件夹',
  'broken.title': '这一部分出错了',
  'broken.hint': '数据没有丢失。可以重试；若再次出错，请保存项目文件后刷新页面。',
  'broken.again': '重试',
  crash: '出错了：{{message}}。数据没有丢失，可以继续操作或刷新页面。',
  storageMissing: '此浏览器不允许本地存储，关闭页面后改动会丢失，请及时保存项目文件。',
} as const;
