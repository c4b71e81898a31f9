import { computed } from '@preact/signals';
import { language, locale } from '../shared/language';
import { many } from '../words/many';
import { field } from '../words/zhField';

const number = (n: number) => new Intl.NumberFormat(locale.value).format(n);

/** What only the page of imports says, kept out of what the queue has to load. */
export const en = {
  title: 'Imports', hint: 'Takes reviews from a file. Sending a file again stores nothing twice.', choose: 'Choose a file', dropHere: 'or drop it here', kinds: 'CSV, TSV or NDJSON in UTF-8, plain or gzip, up to 2 GiB', tooLarge: 'The file is larger than 2 GiB. Cut it in two.', unreadable: 'The browser could not read the file. Choose it again.',
  another: 'Another file', looking: 'Looking at the file', columnsFound: (n: number) => many(n, 'column', 'columns'), zipped: 'gzip', source: (name: string) => `looks like an export of ${name}`, unused: 'Not used:',
  shop: 'Shop', pickShop: 'Choose', byColumn: 'A column names it', shopColumn: 'Column with the key of the shop', marketplace: 'Marketplace', noShops: 'There is no shop yet.', addShop: 'Add a shop first',
  format: 'Format of the file', delimiters: { ',': 'commas', ';': 'semicolons', '|': 'bars' } as Record<string, string>, csvWith: (what: string) => `CSV with ${what}`, columns: 'Columns', columnsHint: 'Which column of the file holds what.', noColumn: 'none', moreColumns: 'More columns', columnsByName: 'Empty: known by their names.',
  dates: 'Dates are written', dateOther: 'in another way', dateFormats: 'Formats of the dates', dateFormatsHint: 'One a line, such as dd/MM/yyyy HH:mm', dateUnknown: 'as ISO 8601', dayOrMonth: 'Is the day or the month first?', dayOrMonthHint: 'The dates of this file fit both.', dayFirst: 'Day first', monthFirst: 'Month first', suchAs: (text: string) => `such as ${text}`,
  scale: 'Ratings', worst: 'Worst', best: 'Best', scaleHint: 'The ends of the scale of the file, such as 0 and 10.', history: 'These are old reviews', historyHint: 'What is past due when it arrives goes to the backlog and alarms nobody.',
  rows: (n: number, bad: number) => (bad === 0 ? `The first ${many(n, 'row', 'rows')}, as they would be stored` : `Of the first ${many(n, 'row', 'rows')}, ${bad} cannot be taken as they are`), noRows: 'The file has no row after its first line.', line: 'Line', problem: 'Problem', previewLabel: 'The first rows of the file',
  start: 'Start the import', need: { shop: 'the shop', shopColumn: 'the column of the shop', text: 'a column with the text or the title', date: 'a column with the date', dayOrMonth: 'whether day or month is first', scale: 'two different ends of the scale' }, needed: (what: string[]) => `Still needed: ${what.join(', ')}.`,
  sending: (name: string, percent: number) => `Sending ${name}: ${percent} %`, stopSending: 'Stop sending', stopped: 'Stopped. Nothing of the file was kept.', arrived: (name: string) => `${name} has arrived and is being read.`,
  list: 'Imports so far', empty: 'No import yet', emptyHint: 'Choose a file above. What it would become is shown before anything is stored.', emptyRead: 'Managers and administrators can start one.', file: 'File', state: 'State', result: 'Result', received: 'Received', states: { RUNNING: 'Being read', DONE: 'Done', FAILED: 'Failed', CANCELLED: 'Stopped' },
  created: 'New', updated: 'Changed', duplicate: 'Known already', quarantined: 'Not taken', total: 'Rows', counts: (of: { created: number; updated: number; duplicate: number; quarantined: number }) => [of.created > 0 && `${number(of.created)} new`, of.updated > 0 && `${number(of.updated)} changed`, of.duplicate > 0 && `${number(of.duplicate)} known`].filter(Boolean).join(' · '), notTaken: (n: number) => `${number(n)} not taken`, nothing: 'nothing yet',
  reading: (percent: number) => `${percent} % read`, waits: 'Waits for its turn', speed: (n: number) => `${number(n)} rows a second`, number, stop: 'Stop', stopSure: 'Really stop', stoppedImport: 'Stopped. What was taken stays.', again: 'Read these lines again', againTitle: 'Read the lines again with other options', againHint: 'Only the lines that were not taken are read, from the same file. It is kept for 30 days.', againSend: 'Read again', againOf: 'Reads again the lines that were not taken from', theFirst: 'the first import', historyTag: 'old reviews',
  lines: 'Lines that were not taken', linesHint: 'Correct a line by hand, or read all of them again with other options.', noLines: 'Every line is taken', noLinesHint: 'Nothing of this import is left to correct.', raw: 'The line as it came', correct: 'Correct', correctLine: (n: number) => `Correct line ${n}`, more: 'Show more', whole: 'The line',
  take: 'Take the review', taken: 'The review is taken.', idHint: 'The file has no ids, so this one was made from the import and the line. Better: the id at the marketplace.', idAsked: 'The id at the marketplace, different for every review.', inFile: (text: string) => `In the file: ${text}`, zoneHint: (zone: string) => `Time in ${zone}, the zone of the shop`, moreFields: 'More about the review', noRating: 'none',
  fields: { shop: 'Shop', externalId: 'Id of the review', followUpOf: 'Follows the review', rating: 'Rating', title: 'Title', text: 'Text', language: 'Language', publishedAt: 'Published', editedAt: 'Edited', orderId: 'Order', url: 'Web address', media: 'Pictures', authorId: 'Id of the customer', authorName: 'Customer', authorMail: 'Mail of the customer', authorPhone: 'Phone of the customer', productId: 'Id of the product', productName: 'Product', replyText: 'Reply', replyAt: 'Replied' },
  failure: { EMPTY: 'The file is empty.', NOT_TEXT: 'This is no text file. Export it as CSV.', UTF_16: 'The file is in UTF-16. Save it as UTF-8.', GBK: 'The file seems to be in GBK. Save it as UTF-8.', NOT_UTF_8: 'The file is not in UTF-8. Save it as UTF-8.', BROKEN_ARCHIVE: 'The archive is damaged. Pack it again.', TOO_LARGE_UNPACKED: 'The file is too large when unpacked. Cut it in two.', NO_HEADER: 'The first line must name the columns, each differently. If it does, choose another format.', MISSING_COLUMNS: 'A chosen column is not in the file.', NOT_MAPPED: 'No column is chosen for the date, or none for text and title.', INTERNAL: 'Something went wrong here. Send the file again.' }, failureAfter: 'What was taken before stays.', missing: (names: string) => `The file has no column ${names}.`, say: (message: string) => message,
};

export const zh: typeof en = {
  title: '导入', hint: '从文件导入评价。同一文件重复导入，也不会产生重复的评价。', choose: '选择文件', dropHere: '或拖放到这里', kinds: '支持 UTF-8 编码的 CSV、TSV、NDJSON，可用 gzip 压缩，不超过 2 GiB', tooLarge: '文件超过 2 GiB，请拆成两个。', unreadable: '浏览器读不了这个文件，请重新选择。',
  another: '换一个文件', looking: '正在识别文件', columnsFound: (n) => `${n} 列`, zipped: 'gzip 压缩', source: (name) => `像是 ${name} 的导出文件`, unused: '未使用的列：',
  shop: '店铺', pickShop: '请选择', byColumn: '由文件中的一列指明', shopColumn: '店铺代码所在列', marketplace: '平台', noShops: '还没有店铺。', addShop: '请先添加店铺',
  format: '文件格式', delimiters: { ',': '逗号', ';': '分号', '|': '竖线' }, csvWith: (what) => `CSV，${what}分隔`, columns: '列的对应', columnsHint: '文件的哪一列是什么内容。', noColumn: '无', moreColumns: '更多列', columnsByName: '留空则按列名识别。',
  dates: '日期写法', dateOther: '其他写法', dateFormats: '日期格式', dateFormatsHint: '每行一种，例如 dd/MM/yyyy HH:mm', dateUnknown: 'ISO 8601 标准写法', dayOrMonth: '日在前还是月在前？', dayOrMonthHint: '文件中的日期两种读法都成立。', dayFirst: '日在前', monthFirst: '月在前', suchAs: (text) => `例如 ${text}`,
  scale: '评分范围', worst: '最低分', best: '最高分', scaleHint: '文件采用的评分制，例如 0 到 10。', history: '这些是历史评价', historyHint: '导入时已超时的评价归入历史，不发提醒。',
  rows: (n, bad) => (bad === 0 ? `前 ${n} 行，导入后是这样` : `前 ${n} 行中有 ${bad} 行目前无法导入`), noRows: '除第一行外，文件中没有内容。', line: '行号', problem: '问题', previewLabel: '文件的前几行',
  start: '开始导入', need: { shop: '店铺', shopColumn: '店铺代码所在列', text: '正文或标题所在列', date: '日期所在列', dayOrMonth: '日在前还是月在前', scale: '不同的最低分与最高分' }, needed: (what) => `还需选定：${what.join('、')}。`,
  sending: (name, percent) => `正在上传 ${name}：${percent}%`, stopSending: '停止上传', stopped: '已停止，没有保留文件的任何内容。', arrived: (name) => `${name} 已上传，正在读取。`,
  list: '导入记录', empty: '还没有导入过', emptyHint: '在上方选择文件，确认预览之后才会保存。', emptyRead: '主管和管理员可以导入。', file: '文件', state: '状态', result: '结果', received: '接收时间', states: { RUNNING: '读取中', DONE: '已完成', FAILED: '失败', CANCELLED: '已停止' },
  created: '新增', updated: '更新', duplicate: '已有', quarantined: '未导入', total: '总行数', counts: (of) => [of.created > 0 && `新增 ${number(of.created)}`, of.updated > 0 && `更新 ${number(of.updated)}`, of.duplicate > 0 && `已有 ${number(of.duplicate)}`].filter(Boolean).join(' · '), notTaken: (n) => `未导入 ${number(n)}`, nothing: '尚无',
  reading: (percent) => `已读取 ${percent}%`, waits: '排队中', speed: (n) => `每秒 ${number(n)} 行`, number, stop: '停止', stopSure: '确认停止', stoppedImport: '已停止，已导入的评价会保留。', again: '重新读取这些行', againTitle: '换一种方式重新读取', againHint: '只读取同一文件中未导入的行。文件保存 30 天。', againSend: '重新读取', againOf: '重新读取未导入的行，来自', theFirst: '首次导入', historyTag: '历史评价',
  lines: '未导入的行', linesHint: '可以逐行更正，也可以换一种方式全部重新读取。', noLines: '所有行都已导入', noLinesHint: '这次导入没有需要更正的内容。', raw: '原文', correct: '更正', correctLine: (n) => `更正第 ${n} 行`, more: '显示更多', whole: '整行',
  take: '导入这条评价', taken: '评价已导入。', idHint: '文件中没有评价编号，这里用导入和行号生成了一个。最好改成平台上的编号。', idAsked: '平台上的评价编号，每条评价各不相同。', inFile: (text) => `文件中为：${text}`, zoneHint: (zone) => `按店铺时区 ${zone}`, moreFields: '更多内容', noRating: '无',
  fields: { shop: '店铺', externalId: '评价编号', followUpOf: '追评所属评价', rating: '评分', title: '标题', text: '正文', language: '语言', publishedAt: '发布时间', editedAt: '修改时间', orderId: '订单号', url: '网址', media: '图片', authorId: '顾客编号', authorName: '顾客', authorMail: '顾客邮箱', authorPhone: '顾客电话', productId: '商品编号', productName: '商品', replyText: '回复', replyAt: '回复时间' },
  failure: { EMPTY: '文件是空的。', NOT_TEXT: '这不是文本文件，请导出为 CSV。', UTF_16: '文件是 UTF-16 编码，请另存为 UTF-8。', GBK: '文件可能是 GBK 编码，请另存为 UTF-8。', NOT_UTF_8: '文件不是 UTF-8 编码，请另存为 UTF-8。', BROKEN_ARCHIVE: '压缩文件已损坏，请重新压缩。', TOO_LARGE_UNPACKED: '解压后文件太大，请拆成两个。', NO_HEADER: '第一行须写明各列名称，且不能重复。如果没有问题，请换一种文件格式。', MISSING_COLUMNS: '选定的列不在文件中。', NOT_MAPPED: '没有选定日期所在列，或正文、标题两列都没有选定。', INTERNAL: '系统出错了，请重新上传。' }, failureAfter: '此前已导入的评价会保留。', missing: (names) => `文件中没有这些列：${names}`, say: field,
};

export const importWords = computed(() => (language.value === 'zh' ? zh : en));

/** What is wrong with a field, as a sentence for people. */
export function told(error: { field: string; message: string }): { field: string; message: string } {
  const t = importWords.value;
  return { field: (t.fields as Record<string, string>)[error.field] ?? (error.field || t.whole), message: t.say(error.message) };
}
