/** What the terminal commands say. */
export const cli = {
  help: `亩图 Mutu · 终端命令

用法
  npm run -s mutu -- fit --park DIR --project ID [--top N] [--json]
      一个项目在各地块和厂房单元上的适配结论，最好的在前
  npm run -s mutu -- summary --park DIR --format csv|json|geojson|xlsx [--out FILE]
      地块汇总；不写 --out 时输出到标准输出
  npm run -s mutu -- check --park DIR [--json]
      检查园区数据，列出每个问题的文件、要素和字段
  npm run -s mutu -- inspect FILE… [--crs EPSG:n] [--encoding E] [--json]
      导入时对文件的理解：格式、编码、坐标系、图层、问题
  npm run -s mutu -- convert IN --to FORMAT --out FILE [--crs EPSG:n] [--dialect D] [--encoding E] [--in-crs EPSG:n]
      把文件转成另一种格式：geojson、ndjson、shp、kml、dxf、txt、csv、xlsx
  npm run -s mutu -- help
      本说明

选项
  --park DIR    园区文件夹（内有 park.json），或一个 .mutu.json 项目文件
  --lang L      zh-CN（默认）或 en

退出码  0 完成 · 1 数据有错误（能用的部分照常给出） · 2 用法不对；
        inspect 和 convert：0 没有错误 · 1 读入但有错误 · 2 无法读取 · 3 用法不对
`,
  'usage.command': '没有命令“{{command}}”。命令有：fit、summary、check、inspect、convert、help。',
  'usage.commandMissing': '请写明命令：fit、summary、check、inspect、convert 或 help。',
  'usage.options': '选项有误：{{message}}',
  'usage.missing': '缺少选项 --{{option}}。',
  'usage.language': '没有语言“{{value}}”；可用 zh-CN 或 en。',
  'usage.park': '找不到 {{path}}；--park 应为园区文件夹或 .mutu.json 项目文件。',
  'usage.project': '园区里没有项目“{{id}}”。可用的项目：{{known}}。',
  'usage.format': '没有格式“{{value}}”；可用：{{known}}。',
  'usage.top': '--top 应为大于零的整数，这里是“{{value}}”。',
  'usage.terminal': '{{format}} 是二进制格式，不能显示在终端；请用 --out 写入文件。',
  'usage.out': '无法写入 {{path}}：{{message}}',
  'see.help': '用法说明：npm run -s mutu -- help',
  written: '已写入 {{path}}',
  'data.counts': '{{errors}} 个错误，{{warnings}} 个警告，{{notes}} 个提示',
  'data.refused': '园区无法打开。',
  'data.partly': '数据有错误，以下结果只含能用的部分。',
  'check.park':
    '{{name}}：{{parcels}} 个地块，{{buildings}} 栋建筑，{{units}} 个单元，{{facilities}} 处设施，{{roads}} 条道路，{{projects}} 个项目',
  'check.sound': '没有发现问题。',
  'fit.heading': '{{project}}（{{id}}）· {{park}} · {{scenario}}',
  'fit.rank': '名次',
  'fit.verdict': '结论',
  'fit.score': '得分',
  'fit.site': '载体',
  'fit.reason': '关键原因',
  'fit.none': '没有任何载体。',
  'usage.file': '{{path}} 不存在。',
  'usage.files': '请给出一个或多个文件（或文件夹）。',
  'usage.oneFile': '请给出要转换的一个文件（或文件夹）。',
  'usage.crs': '--{{option}} 的坐标系“{{value}}”不认识。可写 EPSG:n、GCJ-02、BD-09 或 proj 字符串。',
  'usage.crsParameters': '“{{value}}”属 1980 西安或 1954 北京坐标系，须有当地七参数，这里不作转换。',
  'usage.encoding': '没有编码“{{value}}”；可用 utf-8、gbk、big5、shift_jis、windows-1252、utf-16。',
  'inspect.noCrs': '坐标系不明',
  'inspect.layer': '图层',
  'inspect.features': '要素',
  'inspect.rejected': '未采用',
  'inspect.types': '图形',
  'inspect.area': '平面面积',
  'inspect.table': '表格 {{name}}：{{count}} 行',
  'convert.nothing': '没有可写的内容：没有任何要素能够定位。',
} as const;
