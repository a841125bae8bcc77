// Owns whether a sheet is of another province than the one whose resolutions the lists hold.
// Invariant: told by the letterhead alone; where it names no province and no district, the sheet is taken for one of ours.
import type { Reference } from '../reference/lookup.ts';
import { foldText, placeName, plainText } from '../vietnamese/compare.ts';
import type { RuleContext } from './rule.ts';
import { surroundings } from './surroundings.ts';

/** Provinces and cities under the centre before 2025-07-01 but Đồng Nai and Bình Phước, which it took in. */
const OTHERS = `
  An Giang | Bà Rịa - Vũng Tàu | Bạc Liêu | Bắc Giang | Bắc Kạn | Bắc Ninh | Bến Tre | Bình Dương |
  Bình Định | Bình Thuận | Cà Mau | Cao Bằng | Cần Thơ | Đà Nẵng | Đắk Lắk | Đắk Nông | Điện Biên |
  Đồng Tháp | Gia Lai | Hà Giang | Hà Nam | Hà Nội | Hà Tĩnh | Hải Dương | Hải Phòng | Hậu Giang |
  Hòa Bình | Hồ Chí Minh | Huế | Hưng Yên | Khánh Hòa | Kiên Giang | Kon Tum | Lai Châu | Lạng Sơn |
  Lào Cai | Lâm Đồng | Long An | Nam Định | Nghệ An | Ninh Bình | Ninh Thuận | Phú Thọ | Phú Yên |
  Quảng Bình | Quảng Nam | Quảng Ngãi | Quảng Ninh | Quảng Trị | Sóc Trăng | Sơn La | Tây Ninh |
  Thái Bình | Thái Nguyên | Thanh Hóa | Thừa Thiên Huế | Tiền Giang | Trà Vinh | Tuyên Quang |
  Vĩnh Long | Vĩnh Phúc | Yên Bái
`
  .split('|')
  .map((name) => foldText(name));
/** A commune or a street may bear the name of a province. */
const NAMED = new RegExp(
  String.raw`(?<!(?:xã|phường|thị trấn|huyện|thị xã|đường|ấp|thôn|khu phố|tại|đi) )(?<![\p{L}])(${OTHERS.join('|')})(?![\p{L}])`,
  'u',
);
const OURS = /đồng nai|bình phước/u;
/** Rows from the top in which who issues a paper is named. */
const LETTERHEAD_ROWS = 4;
const ISSUER =
  /^(?:ubnd|ủy ban|sở|tỉnh|thành phố|liên minh|hội|đoàn|liên đoàn|trường|bệnh viện|trung tâm|chi cục|cục|ban|công ty|đài|báo|viện|văn phòng|kho bạc|bảo hiểm|phòng|hđnd|đơn vị|cơ quan)(?= )/u;

const known = new WeakMap<RuleContext, boolean>();

/** "UBND huyện Yên Thành", to the end of the text; "huyện ủy" and "huyện đoàn" are no names. */
const DISTRICT =
  /(?<![\p{L}])(?:huyện|quận|thị xã) (?!(?:ủy|uỷ|đoàn|đội|hội|và|các|trực|nghèo|miền)(?![\p{L}]))(\p{L}+(?: \p{L}+){1,3})$/u;

/** True where the letterhead names another province, or a district that was never ours, and nothing above the table names our province. */
export function isOfAnotherProvince(context: RuleContext): boolean {
  let answer = known.get(context);
  if (answer === undefined) known.set(context, (answer = read(context)));
  return answer;
}

/** "xã Vĩnh Lộc, tỉnh Tây Ninh", "phường Tân Phú, TP.HCM": the text says that it speaks of another province. */
export function namesAnotherProvince(text: string): boolean {
  const folded = foldText(text);
  return NAMED.test(folded) || SHORT_NAMES.test(folded);
}
const SHORT_NAMES = /(?<![\p{L}])(?:tp\.? ?hcm|tphcm|hcm|hn|brvt)(?![\p{L}])/u;

function read(context: RuleContext): boolean {
  const above = surroundings(context).filter(({ isAbove }) => isAbove);
  const texts = above.map(({ text }) => foldText(text));
  if (texts.some((text) => OURS.test(text))) return false;
  return above.some(({ row }, at) => {
    const text = texts[at] ?? '';
    if (row >= context.grid.top + LETTERHEAD_ROWS || !ISSUER.test(text)) return false;
    return NAMED.test(text) || namesStrangeDistrict(text, context.reference);
  });
}

/** However its accents are typed, no place of the lists on any day begins the name. */
function namesStrangeDistrict(text: string, reference: Reference): boolean {
  const name = DISTRICT.exec(text)?.[1];
  if (name === undefined) return false;
  const ours = plainNames(reference);
  const words = plainText(name).split(' ');
  return !words.some((_, last) => ours.has(words.slice(0, last + 1).join(' ')));
}

const namesOf = new WeakMap<Reference, ReadonlySet<string>>();

/** The names of all places of the lists, without type and accents. */
function plainNames(reference: Reference): ReadonlySet<string> {
  let names = namesOf.get(reference);
  if (names === undefined) {
    names = new Set(
      reference.release.items.flatMap((item) =>
        item.kind === 'locality' ? [plainText(placeName(item.name).key)] : [],
      ),
    );
    namesOf.set(reference, names);
  }
  return names;
}
