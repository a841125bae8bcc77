// Owns the seed's norms: which item, level, tier and person level each source row is about.
// Invariant: every row of cost-norms.json has a place in the table below; a row without one stops the seed.
import * as z from 'zod';
import { verificationSchema } from '../../contract/common.ts';
import type { LegalDocument, Norm } from '../../contract/reference.ts';
import costNorms from './cost-norms.json' with { type: 'json' };
import { documentRowSchema, legalReference, seedDocument } from './documents.ts';
import { period } from './period.ts';

const day = z.iso.date();
const normRowSchema = z.object({
  code: z.string(),
  name: z.string(),
  unit: z.string(),
  amount: z.number().nullable(),
  kind: z.enum(['max', 'fixed', 'range', 'actual', 'by-reference', 'internal']),
  condition: z.string(),
  effectiveFrom: day.nullable(),
  effectiveTo: day.nullable(),
  legal: z.array(z.string()),
  verification: verificationSchema,
  source: z.string(),
  suggestedBudgetIndex: z.string().nullable(),
});
type NormRow = z.infer<typeof normRowSchema>;
/** Of cost-norms.json; a test holds the file to it, so that no start has to. */
export const costNormsSchema = z.object({
  documents: z.array(documentRowSchema),
  norms: z.array(normRowSchema),
});

interface NormKey {
  item: string;
  level: Norm['data']['level'];
  tier: string | null;
  personLevel: string | null;
}
function key(
  level: NormKey['level'],
  item: string,
  tier: string | null = null,
  personLevel: string | null = null,
) {
  return { item, level, tier, personLevel };
}
const central = (item: string, tier?: string | null, person?: string) => key('central', item, tier, person);
const province = (item: string, tier?: string | null, person?: string) => key('province', item, tier, person);
const programme = (item: string) => key('programme', item);

/** The provincial resolution on travel and meetings: the rows of a shared code that cite it first are the province's level. */
const PROVINCIAL_RESOLUTION = 'NQ90-2017-DN';
const PROVINCIAL_KEYS: Record<string, NormKey> = {
  'CTP.LUUTRU.DN': province('CTP.LUUTRU'),
  'CTP.PHONGKHOAN.A': province('CTP.PHONGKHOAN', null, 'A'),
  'CTP.PHONGKHOAN.B': province('CTP.PHONGKHOAN', null, 'B'),
  'CTP.PHONGKHOAN.C1': province('CTP.PHONGKHOAN', '1', 'C'),
};

/**
 * Source code → key. Tiers are those of the item (1 = the dearest place); person levels A, B, C are by position
 * allowance, 1–5 lecturers by rank, letters of a council its seats (CT chair, TV member, TK… secretary, DB guest).
 */
const KEYS: Record<string, NormKey> = {
  'CTP.LUUTRU': central('CTP.LUUTRU'),
  'CTP.LUUTRU.BIEN': central('CTP.LUUTRU.BIEN'),
  'CTP.PHONGKHOAN.A': central('CTP.PHONGKHOAN', null, 'A'),
  'CTP.PHONGKHOAN.B': central('CTP.PHONGKHOAN', null, 'B'),
  'CTP.PHONGKHOAN.C': central('CTP.PHONGKHOAN', null, 'C'),
  'CTP.PHONGKHOAN.C1': central('CTP.PHONGKHOAN', '1', 'C'),
  'CTP.PHONGKHOAN.C2': central('CTP.PHONGKHOAN', '2', 'C'),
  'CTP.PHONGKHOAN.C3': central('CTP.PHONGKHOAN', '3', 'C'),
  'CTP.PHONG.NUANGAY': central('CTP.PHONG.NUANGAY'),
  'CTP.PHONGHD.1': central('CTP.PHONGHD', '1', 'C'),
  'CTP.PHONGHD.2': central('CTP.PHONGHD', '2', 'C'),
  'CTP.PHONGHD.A': central('CTP.PHONGHD', null, 'A'),
  'CTP.PHONGHD.B': central('CTP.PHONGHD', null, 'B'),
  'CTP.PHONGHD.B1': central('CTP.PHONGHD', '1', 'B'),
  'CTP.PHONGHD.B2': central('CTP.PHONGHD', '2', 'B'),
  'CTP.PHONGHD.C': central('CTP.PHONGHD', null, 'C'),
  'CTP.KHOANTHANG': central('CTP.KHOANTHANG'),
  'CTP.TUTUC': central('CTP.TUTUC'),
  'HN.GIAIKHAT': central('HN.GIAIKHAT'),
  'HN.TIENAN.1': central('HN.TIENAN', '1'),
  'HN.TIENAN.2': central('HN.TIENAN', '2'),
  'HN.TIENAN.3': central('HN.TIENAN', '3'),
  'HN.TIENAN.*': central('HN.TIENAN'),
  'HN.TIENAN.TAPTRUNG': central('HN.TIENAN.TAPTRUNG'),
  'HN.KHACHMOI': central('HN.KHACHMOI'),
  'DT.GV.1': province('DT.GV', null, '1'),
  'DT.GV.2': province('DT.GV', null, '2'),
  'DT.GV.3': province('DT.GV', null, '3'),
  'DT.GV.4': province('DT.GV', null, '4'),
  'DT.GV.5+': province('DT.GV', null, '5'),
  'DT.GV.TRAN': central('DT.GV'),
  'DT.GV.ANODILAI': central('DT.GV.ANODILAI'),
  'DT.HV.TIENAN': central('DT.HV.TIENAN'),
  'DT.KHENTHUONG': central('DT.KHENTHUONG'),
  'DT.QUANLY': central('DT.QUANLY'),
  'DT.TAILIEU.VIET': programme('DT.TAILIEU.VIET'),
  'DT.TAILIEU.BIENTAP': programme('DT.TAILIEU.BIENTAP'),
  'DT.TAILIEU.THAMDINH': programme('DT.TAILIEU.THAMDINH'),
  'TTUYEN.TINBAI.1': programme('TTUYEN.TINBAI.1'),
  'TTUYEN.TINBAI.2': programme('TTUYEN.TINBAI.2'),
  'TTUYEN.TINBAI.3': programme('TTUYEN.TINBAI.3'),
  'TTUYEN.PTV': programme('TTUYEN.PTV'),
  'TTUYEN.CHIENDICH': programme('TTUYEN.CHIENDICH'),
  'TTUYEN.TUVAN': programme('TTUYEN.TUVAN'),
  'CTMT.TUTUC': programme('CTMT.TUTUC'),
  THUCTE: central('THUCTE'),
  'OCOP.HD.*': province('OCOP.HD'),
  'OCOP.HD.CT': central('OCOP.HD', null, 'CT'),
  'OCOP.HD.TV': central('OCOP.HD', null, 'TV'),
  'OCOP.HD.TKKH': central('OCOP.HD', null, 'TKKH'),
  'OCOP.HD.TKHC': central('OCOP.HD', null, 'TKHC'),
  'OCOP.HD.DB': central('OCOP.HD', null, 'DB'),
  'OCOP.TTV.TT': central('OCOP.TTV', null, 'TT'),
  'OCOP.TTV.TV': central('OCOP.TTV', null, 'TV'),
  'OCOP.TTV.TK': central('OCOP.TTV', null, 'TK'),
  'OCOP.TTV.DB': central('OCOP.TTV', null, 'DB'),
  'OCOP.GIAI.5': programme('OCOP.GIAI.5'),
  'OCOP.GIAI.4': programme('OCOP.GIAI.4'),
  'OCOP.GIAI.3': programme('OCOP.GIAI.3'),
  'OCOP.NHANHIEU': programme('OCOP.NHANHIEU'),
  'OCOP.DIEMBAN': programme('OCOP.DIEMBAN'),
  'OCOP.BAOBI': programme('OCOP.BAOBI'),
  'OCOP.KIEMTRA': programme('OCOP.KIEMTRA'),
  'OCOP.TAPHUAN': programme('OCOP.TAPHUAN'),
  'OCOP.CHUYENGIA': programme('OCOP.CHUYENGIA'),
  'KHCN.*': province('KHCN'),
  ...councilSeats('KHCN.XD', ['CT', 'TV', 'TKKH', 'TKHC', 'DB']),
  'KHCN.XD.NX': central('KHCN.XD.NX'),
  'KHCN.XD.PB': central('KHCN.XD.PB'),
  'KHCN.XD.DHCT': central('KHCN.XD.DH', null, 'CT'),
  'KHCN.XD.DHTV': central('KHCN.XD.DH', null, 'TV'),
  ...councilSeats('KHCN.TC', ['CT', 'TV', 'TKKH', 'TKHC', 'DB']),
  'KHCN.TC.NX': central('KHCN.TC.NX'),
  'KHCN.TC.PB': central('KHCN.TC.PB'),
  ...councilSeats('KHCN.NT', ['CT', 'TV', 'TKKH', 'TKHC', 'DB']),
  'KHCN.NT.NX': central('KHCN.NT.NX'),
  'KHCN.NT.PB': central('KHCN.NT.PB'),
  'KHCN.CGKT': central('KHCN.CGKT'),
  'KHCN.HDKHAC': central('KHCN.HDKHAC'),
  'KHCN.HDGIUAKY': central('KHCN.HDGIUAKY'),
  ...councilSeats('KHCN.TTD', ['TT', 'TV', 'TK', 'DB']),
  'KHCN.TVDL': central('KHCN.TVDL'),
  ...councilSeats('KHCN.HT', ['CT', 'TK', 'TV']),
  'KHCN.HT.BC': central('KHCN.HT.BC'),
  'KHCN.HT.BCV': central('KHCN.HT.BCV'),
  'KHCN.TL.CN': central('KHCN.TL.CN'),
  'KHCN.TL.KHAC': central('KHCN.TL.KHAC'),
  'KHCN.CG.TN': central('KHCN.CG.TN'),
  'KHCN.CG.NN': central('KHCN.CG.NN'),
  'KHCN.TUDG': central('KHCN.TUDG'),
  'KHCN.QLC': central('KHCN.QLC'),
};

function councilSeats(item: string, seats: readonly string[]): Record<string, NormKey> {
  return Object.fromEntries(seats.map((seat) => [`${item}.${seat}`, central(item, null, seat)]));
}

function keyOf(row: NormRow): NormKey {
  const table = row.legal[0] === PROVINCIAL_RESOLUTION ? PROVINCIAL_KEYS : KEYS;
  const found = table[row.code];
  if (found === undefined) throw new RangeError(`norm ${row.code} (${row.legal[0]}) has no key`);
  return found;
}

/** Code of a norm item: item, level, then T‹tier› and P‹person level› where they are not "any". */
function normCode({ item, level, tier, personLevel }: NormKey): string {
  const parts = [item, level.toUpperCase()];
  if (tier !== null) parts.push(`T${tier}`);
  if (personLevel !== null) parts.push(`P${personLevel}`);
  return parts.join('-');
}

function seedNorm(row: NormRow): Norm {
  const normKey = keyOf(row);
  return {
    kind: 'norm',
    code: normCode(normKey),
    name: row.name,
    ...period(row.effectiveFrom, row.effectiveTo),
    verification: row.verification,
    source: row.source,
    data: {
      ...normKey,
      unit: row.unit,
      amount: row.amount,
      amountKind: row.kind,
      condition: row.condition,
      legal: row.legal.flatMap(legalReference),
      budgetSubItems: row.suggestedBudgetIndex?.split('/') ?? [],
    },
  };
}

/** Norms and the documents they cite, one item a source row. */
export function seedCostNorms(): { documents: LegalDocument[]; norms: Norm[] } {
  const rows = costNorms as z.infer<typeof costNormsSchema>;
  return { documents: rows.documents.map(seedDocument), norms: rows.norms.map(seedNorm) };
}
