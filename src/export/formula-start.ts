/**
 * What a spreadsheet would read as the start of a formula: = + - @, their full-width twins (read so under East Asian
 * locales), and tab, return and line feed before them. Only text is looked at: a negative number stays a number.
 */
export const formulaStart = /^[\s]*[=+\-@＝＋－＠]|^[\t\r\n]/;
