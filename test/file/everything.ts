// Owns a workbook put together by hand that holds all a save must not lose: macros, signatures, charts, pivots, slicers,
// tables, comments of both kinds, links, custom XML, printer settings, parts nobody knows.
// Invariant: words and figures are invented; bytes of binary parts are arbitrary, for nothing may look into them.
import { bookParts, MAIN, pack, REL, relationsXml } from './parts.ts';
import type { Parts } from './parts.ts';

const MS = 'http://schemas.microsoft.com/office';
const SHEET_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006';

/** arbitrary bytes, other ones for each seed */
const noise = (length: number, seed: number): Uint8Array =>
  Uint8Array.from({ length }, (_value, i) => (Math.imul(i + seed, 2_654_435_761) >>> 13) & 255);

/** texts of the shared strings, by number */
const STRINGS = [
  '<si><t>Nội dung</t></si>',
  '<si><t>Đơn giá</t></si>',
  '<si><t>Số lượng</t></si>',
  '<si><t>Thành tiền</t></si>',
  '<si><t xml:space="preserve"> Thuê hội trường </t></si>',
  // two runs in a legacy font, one in another
  '<si><r><rPr><b/><sz val="12"/><rFont val=".VnTime"/><family val="2"/></rPr><t xml:space="preserve">Ghi chó: </t></r>' +
    '<r><rPr><i/><sz val="12"/><color rgb="FFFF0000"/><rFont val=".VnTime"/></rPr><t>chi phÝ</t></r><r><t xml:space="preserve"> kh¸c</t></r></si>',
  '<si><t>1500000</t></si>',
  '<si><t>Địa phương</t></si>',
  '<si><t>Kinh phí</t></si>',
  '<si><t>Tỷ lệ</t></si>',
  '<si><t>漢字</t><rPh sb="0" eb="2"><t>かんじ</t></rPh><phoneticPr fontId="0"/></si>',
];

const STYLES =
  '<numFmts count="1"><numFmt numFmtId="164" formatCode="#,##0&quot; đ&quot;"/></numFmts>' +
  '<fonts count="3"><font><sz val="12"/><name val="Times New Roman"/><family val="1"/></font>' +
  '<font><b/><sz val="13"/><color theme="4" tint="0.4"/><name val=".VnTime"/><family val="2"/><charset val="0"/></font>' +
  '<font><strike/><sz val="11"/><name val="Calibri"/><scheme val="minor"/></font></fonts>' +
  '<fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>' +
  '<fill><gradientFill degree="90"><stop position="0"><color rgb="FFFFFFFF"/></stop><stop position="1"><color rgb="FF92D050"/></stop></gradientFill></fill></fills>' +
  '<borders count="2"><border/><border diagonalUp="1"><left style="thin"><color auto="1"/></left><diagonal style="dashed"><color indexed="64"/></diagonal></border></borders>' +
  '<cellStyleXfs count="1"><xf/></cellStyleXfs>' +
  '<cellXfs count="5"><xf xfId="0"/><xf numFmtId="164" fontId="0" xfId="0" applyNumberFormat="1"/>' +
  '<xf numFmtId="0" fontId="1" fillId="2" borderId="1" xfId="0" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1"><alignment textRotation="45" shrinkToFit="1" readingOrder="1"/><protection hidden="1"/></xf>' +
  '<xf numFmtId="49" fontId="0" xfId="0" quotePrefix="1" applyNumberFormat="1"/><xf numFmtId="0" fontId="0" xfId="0" quotePrefix="1" applyAlignment="1"><alignment horizontal="right"/></xf></cellXfs>' +
  '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>' +
  '<dxfs count="1"><dxf><font><color rgb="FF9C0006"/></font></dxf></dxfs><tableStyles count="0"/>';

const ESTIMATE =
  '<sheetPr codeName="Sheet1"><tabColor rgb="FF00B050"/><pageSetUpPr fitToPage="1"/></sheetPr><dimension ref="A1:H9"/>' +
  '<sheetViews><sheetView tabSelected="1" zoomScale="85" workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>' +
  '<sheetFormatPr defaultRowHeight="15.75"/><cols><col min="1" max="1" width="30" customWidth="1"/></cols><sheetData>' +
  '<row r="1" spans="1:8"><c r="A1" s="2" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="s"><v>2</v></c><c r="D1" t="s"><v>3</v></c></row>' +
  '<row r="2" spans="1:8" ht="31.5" customHeight="1"><c r="A2" t="s"><v>4</v></c><c r="B2" s="1"><v>1500000</v></c><c r="C2"><v>2</v></c><c r="D2" s="1"><f t="shared" ref="D2:D4" si="0">B2*C2</f><v>3000000</v></c></row>' +
  '<row r="3" spans="1:8"><c r="A3" s="2" t="s"><v>5</v></c><c r="B3" s="4" t="s"><v>6</v></c><c r="C3"><v>1</v></c><c r="D3" s="1"><f t="shared" si="0"/><v>1500000</v></c></row>' +
  '<row r="4" spans="1:8"><c r="A4" t="inlineStr"><is><r><rPr><b/></rPr><t xml:space="preserve">Nước </t></r><r><t>uống</t></r></is></c><c r="B4" s="1"><v>10000</v></c><c r="C4"><v>30</v></c><c r="D4" s="1"><f t="shared" si="0"/><v>300000</v></c></row>' +
  '<row r="5" spans="1:8"><c r="A5" t="s"><v>10</v></c><c r="D5" s="1"><f>SUM(D2:D4)</f><v>4800000</v></c></row>' +
  '<row r="6"><c r="F6"><f t="array" ref="F6:F8">B2:B4*2</f><v>3000000</v></c></row><row r="7"><c r="F7"><v>3000000</v></c></row><row r="8"><c r="F8"><v>20000</v></c><c r="H8"><f>[1]Gia!$A$1</f><v>7</v></c></row>' +
  '<row r="9" hidden="1"><c r="A9" t="b"><v>1</v></c><c r="B9" t="e"><v>#N/A</v></c><c r="C9" t="str"><f>A2&amp;"!"</f><v> Thuê hội trường !</v></c></row></sheetData>' +
  '<sheetProtection sheet="0" objects="1"/><protectedRanges><protectedRange sqref="B2:C4" name="nhap"/></protectedRanges>' +
  '<autoFilter ref="A1:D5"/><mergeCells count="1"><mergeCell ref="A6:B7"/></mergeCells>' +
  '<conditionalFormatting sqref="D2:D5"><cfRule type="cellIs" dxfId="0" priority="1" operator="greaterThan"><formula>5000000</formula></cfRule></conditionalFormatting>' +
  '<dataValidations count="1"><dataValidation type="whole" allowBlank="1" showErrorMessage="1" sqref="C2:C4"><formula1>0</formula1><formula2>1000</formula2></dataValidation></dataValidations>' +
  '<hyperlinks><hyperlink ref="A2" r:id="rId9"/></hyperlinks><printOptions horizontalCentered="1"/>' +
  '<pageMargins left="0.5" right="0.5" top="0.75" bottom="0.75" header="0.3" footer="0.3"/><pageSetup paperSize="9" orientation="landscape" r:id="rId1"/>' +
  '<headerFooter><oddFooter>&amp;CTrang &amp;P/&amp;N</oddFooter></headerFooter><rowBreaks count="1" manualBreakCount="1"><brk id="5" max="16383" man="1"/></rowBreaks>' +
  '<ignoredErrors><ignoredError sqref="B3" numberStoredAsText="1"/></ignoredErrors><drawing r:id="rId2"/><legacyDrawing r:id="rId3"/>' +
  `<extLst><ext uri="{A8765BA9-456A-4dab-B4F3-ACF838C121DE}" xmlns:x14="${MS}/spreadsheetml/2009/9/main"><x14:slicerList><x14:slicer r:id="rId7"/></x14:slicerList></ext></extLst>`;

const TABLE_SHEET =
  '<dimension ref="A1:C4"/><sheetData><row r="1"><c r="A1" t="s"><v>7</v></c><c r="B1" t="s"><v>8</v></c><c r="C1" t="s"><v>9</v></c></row>' +
  '<row r="2"><c r="A2" t="inlineStr"><is><t>Xã A</t></is></c><c r="B2"><v>10</v></c><c r="C2"><f>Chia[[#This Row],[Kinh phí]]/SUM(Chia[Kinh phí])</f><v>0.25</v></c></row>' +
  '<row r="3"><c r="A3" t="inlineStr"><is><t>Xã B</t></is></c><c r="B3"><v>30</v></c><c r="C3"><f>Chia[[#This Row],[Kinh phí]]/SUM(Chia[Kinh phí])</f><v>0.75</v></c></row>' +
  '<row r="4"><c r="B4"><f>SUBTOTAL(109,Chia[Kinh phí])</f><v>40</v></c></row></sheetData><tableParts count="1"><tablePart r:id="rId1"/></tableParts>';

const TABLE =
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<table xmlns="${MAIN}" id="1" name="Chia" displayName="Chia" ref="A1:C4" totalsRowCount="1"><autoFilter ref="A1:C3"/>` +
  '<tableColumns count="3"><tableColumn id="1" name="Địa phương"/><tableColumn id="2" name="Kinh phí" totalsRowFunction="sum"/><tableColumn id="3" name="Tỷ lệ"><calculatedColumnFormula>Chia[[#This Row],[Kinh phí]]/SUM(Chia[Kinh phí])</calculatedColumnFormula></tableColumn></tableColumns>' +
  '<tableStyleInfo name="TableStyleMedium2" showRowStripes="1"/></table>';

const PIVOT_SHEET =
  '<dimension ref="A3:B8"/><sheetData><row r="3"><c r="A3" t="inlineStr"><is><t>Địa phương</t></is></c></row><row r="4"><c r="A4" t="inlineStr"><is><t>Xã A</t></is></c><c r="B4"><v>10</v></c></row>' +
  '<row r="5"><c r="A5" t="inlineStr"><is><t>Tổng</t></is></c></row><row r="8"><c r="B8"><f>\'Dự toán\'!D5</f><v>4800000</v></c></row></sheetData>';

const CHART = `<c:chartSpace xmlns:c="${DRAWING}/chart"><c:chart><c:plotArea><c:barChart><c:ser><c:val><c:numRef><c:f>'Dự toán'!$D$2:$D$4</c:f></c:numRef></c:val></c:ser></c:barChart></c:plotArea></c:chart></c:chartSpace>`;

/** All its parts; the sheets are "Dự toán", "Chia" (a table) and "Tổng hợp" (a pivot table). */
export function everythingParts(): Parts {
  const parts = bookParts({
    before:
      '<fileVersion appName="xl"/><workbookPr codeName="ThisWorkbook"/><bookViews><workbookView activeTab="0"/></bookViews>',
    sheets: { 'Dự toán': ESTIMATE, Chia: TABLE_SHEET, 'Tổng hợp': PIVOT_SHEET },
    strings: STRINGS.join(''),
    styles: STYLES,
    workbook:
      '<externalReferences><externalReference r:id="rId8"/></externalReferences>' +
      '<definedNames><definedName name="_xlnm._FilterDatabase" localSheetId="0" hidden="1">\'Dự toán\'!$A$1:$D$5</definedName><definedName name="_xlnm.Print_Titles" localSheetId="0">\'Dự toán\'!$1:$1</definedName><definedName name="TongTien">\'Dự toán\'!$D$5</definedName></definedNames>' +
      '<calcPr calcId="191029" iterate="1"/><pivotCaches><pivotCache cacheId="3" r:id="rId7"/></pivotCaches>' +
      `<extLst><ext uri="{BBE1A952-AA13-448e-AADC-164F8A28A991}" xmlns:x14="${MS}/spreadsheetml/2009/9/main"><x14:slicerCaches><x14:slicerCache r:id="rId9"/></x14:slicerCaches></ext></extLst>`,
    relations: {
      vbaProject: 'vbaProject.bin',
      pivotCacheDefinition: 'pivotCache/pivotCacheDefinition1.xml',
      externalLink: 'externalLinks/externalLink1.xml',
      slicerCache: 'slicerCaches/slicerCache1.xml',
      calcChain: 'calcChain.xml',
      customXml: '../customXml/item1.xml',
      person: 'persons/person.xml',
      somethingNew: 'novelty/data7.bin',
      theme: 'theme/theme1.xml',
    },
    overrides: {
      '/xl/workbook.xml': 'application/vnd.ms-excel.sheet.macroEnabled.main+xml',
      '/xl/vbaProject.bin': 'application/vnd.ms-office.vbaProject',
      '/xl/calcChain.xml': `${SHEET_TYPE}.calcChain+xml`,
      '/xl/comments1.xml': `${SHEET_TYPE}.comments+xml`,
      '/xl/tables/table1.xml': `${SHEET_TYPE}.table+xml`,
      '/xl/novelty/data7.bin': 'application/x-novelty',
      '/docProps/app.xml': 'application/vnd.openxmlformats-officedocument.extended-properties+xml',
    },
  });
  return {
    ...parts,
    '_rels/.rels': relationsXml([
      ['officeDocument', 'xl/workbook.xml'],
      ['extended-properties', 'docProps/app.xml'],
      ['custom-properties', 'docProps/custom.xml'],
      ['thumbnail', 'docProps/thumbnail.wmf'],
    ]),
    'docProps/app.xml':
      '<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties" xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes"><Application>Microsoft Excel</Application>' +
      '<HeadingPairs><vt:vector size="4" baseType="variant"><vt:variant><vt:lpstr>Worksheets</vt:lpstr></vt:variant><vt:variant><vt:i4>3</vt:i4></vt:variant><vt:variant><vt:lpstr>Named Ranges</vt:lpstr></vt:variant><vt:variant><vt:i4>1</vt:i4></vt:variant></vt:vector></HeadingPairs>' +
      '<TitlesOfParts><vt:vector size="4" baseType="lpstr"><vt:lpstr>Dự toán</vt:lpstr><vt:lpstr>Chia</vt:lpstr><vt:lpstr>Tổng hợp</vt:lpstr><vt:lpstr>TongTien</vt:lpstr></vt:vector></TitlesOfParts></Properties>',
    'docProps/custom.xml':
      '<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties"/>',
    'docProps/thumbnail.wmf': noise(300, 1),
    'xl/theme/theme1.xml': `<a:theme xmlns:a="${DRAWING}/main" name="Office"><a:themeElements><a:clrScheme name="Office"/></a:themeElements></a:theme>`,
    'xl/vbaProject.bin': noise(4096, 2),
    'xl/_rels/vbaProject.bin.rels': relationsXml(
      [['vbaProjectSignature', 'vbaProjectSignature.bin']],
      `${MS}/2006/relationships`,
    ),
    'xl/vbaProjectSignature.bin': noise(700, 3),
    'xl/calcChain.xml': `<calcChain xmlns="${MAIN}"><c r="D2" i="1"/><c r="D3"/><c r="D4"/><c r="D5"/><c r="F6" a="1"/></calcChain>`,
    'xl/worksheets/_rels/sheet1.xml.rels': relationsXml([
      ['printerSettings', '../printerSettings/printerSettings1.bin'],
      ['drawing', '../drawings/drawing1.xml'],
      ['vmlDrawing', '../drawings/vmlDrawing1.vml'],
      ['comments', '../comments1.xml'],
      ['threadedComment', '../threadedComments/threadedComment1.xml'],
      ['ctrlProp', '../ctrlProps/ctrlProp1.xml'],
      ['slicer', '../slicers/slicer1.xml'],
      ['oleObject', '../embeddings/oleObject1.bin'],
    ]).replace(
      '</Relationships>',
      `<Relationship Id="rId9" Type="${REL}/hyperlink" Target="https://example.org/gia" TargetMode="External"/></Relationships>`,
    ),
    'xl/worksheets/_rels/sheet2.xml.rels': relationsXml([['table', '../tables/table1.xml']]),
    'xl/worksheets/_rels/sheet3.xml.rels': relationsXml([['pivotTable', '../pivotTables/pivotTable1.xml']]),
    'xl/printerSettings/printerSettings1.bin': noise(1500, 4),
    'xl/drawings/drawing1.xml': `<xdr:wsDr xmlns:xdr="${DRAWING}/spreadsheetDrawing" xmlns:a="${DRAWING}/main"/>`,
    'xl/drawings/_rels/drawing1.xml.rels': relationsXml([
      ['chart', '../charts/chart1.xml'],
      ['image', '../media/image1.png'],
    ]),
    'xl/drawings/vmlDrawing1.vml': '<xml xmlns:v="urn:schemas-microsoft-com:vml"><v:shape id="a"/></xml>',
    'xl/charts/chart1.xml': CHART,
    'xl/charts/_rels/chart1.xml.rels': relationsXml(
      [
        ['chartStyle', 'style1.xml'],
        ['chartColorStyle', 'colors1.xml'],
      ],
      `${MS}/2011/relationships`,
    ),
    'xl/charts/style1.xml': `<cs:chartStyle xmlns:cs="${MS}/drawing/2012/chartStyle" id="201"/>`,
    'xl/charts/colors1.xml': `<cs:colorStyle xmlns:cs="${MS}/drawing/2012/chartStyle" id="10"/>`,
    'xl/media/image1.png': noise(2000, 5),
    'xl/comments1.xml': `<comments xmlns="${MAIN}"><authors><author>P. KHTC</author></authors><commentList><comment ref="B2" authorId="0"><text><t>Theo báo giá</t></text></comment></commentList></comments>`,
    'xl/threadedComments/threadedComment1.xml': `<ThreadedComments xmlns="${MS}/spreadsheetml/2018/threadedcomments"><threadedComment ref="B2" id="{1}" personId="{2}"><text>Đã xem</text></threadedComment></ThreadedComments>`,
    'xl/persons/person.xml': `<personList xmlns="${MS}/spreadsheetml/2018/threadedcomments"><person displayName="A" id="{2}"/></personList>`,
    'xl/ctrlProps/ctrlProp1.xml': `<formControlPr xmlns="${MS}/spreadsheetml/2009/9/main" objectType="Button"/>`,
    'xl/embeddings/oleObject1.bin': noise(900, 6),
    'xl/slicers/slicer1.xml': `<slicers xmlns="${MS}/spreadsheetml/2009/9/main"><slicer name="Xã" cache="Slicer_Xã"/></slicers>`,
    'xl/slicerCaches/slicerCache1.xml': `<slicerCacheDefinition xmlns="${MS}/spreadsheetml/2009/9/main" name="Slicer_Xã" sourceName="Địa phương"/>`,
    'xl/pivotCache/pivotCacheDefinition1.xml': `<pivotCacheDefinition xmlns="${MAIN}" xmlns:r="${REL}" r:id="rId1"><cacheSource type="worksheet"><worksheetSource name="Chia"/></cacheSource><cacheFields count="0"/></pivotCacheDefinition>`,
    'xl/pivotCache/_rels/pivotCacheDefinition1.xml.rels': relationsXml([
      ['pivotCacheRecords', 'pivotCacheRecords1.xml'],
    ]),
    'xl/pivotCache/pivotCacheRecords1.xml': `<pivotCacheRecords xmlns="${MAIN}" count="0"/>`,
    'xl/pivotTables/pivotTable1.xml': `<pivotTableDefinition xmlns="${MAIN}" name="PT1" cacheId="3"><location ref="A3:B5" firstHeaderRow="1" firstDataRow="1" firstDataCol="1"/></pivotTableDefinition>`,
    'xl/pivotTables/_rels/pivotTable1.xml.rels': relationsXml([
      ['pivotCacheDefinition', '../pivotCache/pivotCacheDefinition1.xml'],
    ]),
    'xl/externalLinks/externalLink1.xml': `<externalLink xmlns="${MAIN}"><externalBook xmlns:r="${REL}" r:id="rId1"><sheetNames><sheetName val="Gia"/></sheetNames></externalBook></externalLink>`,
    'xl/externalLinks/_rels/externalLink1.xml.rels': relationsXml([['externalLinkPath', 'gia.xlsx']]).replace(
      '"gia.xlsx"',
      '"gia.xlsx" TargetMode="External"',
    ),
    'xl/tables/table1.xml': TABLE,
    'xl/novelty/data7.bin': noise(500, 7),
    'customXml/item1.xml': '<b xmlns="urn:b">giữ &amp; nguyên</b>',
    'customXml/_rels/item1.xml.rels': relationsXml([['customXmlProps', 'itemProps1.xml']]),
    'customXml/itemProps1.xml':
      '<ds:datastoreItem ds:itemID="{00000000-0000-0000-0000-000000000001}" xmlns:ds="http://schemas.openxmlformats.org/officeDocument/2006/customXml"/>',
  };
}

export const everything = (): Uint8Array => pack(everythingParts());
