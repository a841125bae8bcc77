// Owns the estimate template of a training activity (activity 2 of the 2025 plan): lines, quantities, defaults.
// Invariant: only what the plan says has origin "plan"; every other default is "assumed" and shown as "giả định".
import type { Template, TemplateInput, TemplateLine } from '../../contract/template.ts';

const count = (
  key: string,
  vi: string,
  en: string,
  unit: [string, string],
  value: number,
  limits: { max: number; min?: number; integer?: boolean },
  origin: TemplateInput['origin'] = 'assumed',
): TemplateInput => ({
  key,
  label: { vi, en },
  unit: { vi: unit[0], en: unit[1] },
  default: value,
  origin,
  min: limits.min ?? 0,
  max: limits.max,
  integer: limits.integer ?? true,
  kind: 'count',
});

/** A price nobody has decided: open until the person types the amount of the quotation, contract or internal rule. */
const price = (key: string, vi: string, en: string, per: [string, string]): TemplateInput => ({
  key,
  label: { vi, en },
  unit: { vi: `đồng/${per[0]}`, en: `đồng/${per[1]}` },
  default: null,
  origin: 'assumed',
  min: 1,
  max: 1_000_000_000,
  integer: true,
  kind: 'money',
});

const people: [string, string] = ['người/lớp', 'people/class'];

const line = (
  parts: Pick<TemplateLine, 'key' | 'content' | 'budgetSubItem' | 'unit' | 'factors'> & Partial<TemplateLine>,
): TemplateLine => ({ norm: null, validFrom: null, validTo: null, priceInput: null, note: '', ...parts });

const norm = (item: string, personLevel: string | null = null, tier: string | null = null) => ({
  item,
  tier,
  personLevel,
});

/** TT 12/2025/TT-BTC replaced the 0,2 lít/km rule by the unit's own spending rule from this day. */
const OWN_VEHICLE_CHANGE = '2025-05-04';

const lecturerLevels: [key: string, level: string, vi: string, en: string, value: number][] = [
  ['lecturers1', '1', 'Bộ trưởng, Bí thư Tỉnh ủy và tương đương', 'minister or equivalent', 0],
  [
    'lecturers2',
    '2',
    'Thứ trưởng, Chủ tịch UBND tỉnh; GS, giảng viên cao cấp',
    'vice minister, professor',
    0,
  ],
  ['lecturers3', '3', 'Vụ trưởng, PCT UBND tỉnh; PGS, TS, giảng viên chính', 'director, doctor', 0],
  ['lecturers4', '4', 'cán bộ cơ quan TW; lãnh đạo sở, ban, ngành tỉnh', 'department leader', 1],
  ['lecturers5', '5', 'các đối tượng còn lại', 'others', 0],
];

/** Contents and budget sub-items follow the suggested use in the budget index (general practice, not law). */
export const trainingTemplate: Template = {
  title: 'DỰ TOÁN KINH PHÍ CHI TIẾT',
  subtitle: '(Kèm theo Tờ trình số ……/TTr-…… ngày …… tháng …… năm ……)',
  inputs: [
    count('classes', 'Số lớp', 'Classes', ['lớp', 'classes'], 3, { min: 1, max: 100 }, 'plan'),
    count('days', 'Số ngày mỗi lớp', 'Days a class', ['ngày/lớp', 'days/class'], 1, { min: 1, max: 60 }),
    count('sessionsPerDay', 'Số buổi mỗi ngày', 'Sessions a day', ['buổi/ngày', 'sessions/day'], 2, {
      min: 1,
      max: 3,
    }),
    count('salaried', 'Đại biểu, học viên hưởng lương', 'Delegates with salary', people, 20, { max: 5000 }),
    count('unsalaried', 'Đại biểu, học viên không hưởng lương', 'Delegates without salary', people, 30, {
      max: 5000,
    }),
    ...lecturerLevels.map(([key, level, vi, en, value]) =>
      count(key, `Giảng viên mức ${level}: ${vi}`, `Lecturers, level ${level}: ${en}`, people, value, {
        max: 100,
      }),
    ),
    count(
      'sessionsPerLecturer',
      'Số buổi mỗi giảng viên dạy một lớp',
      'Sessions a lecturer teaches a class',
      ['buổi/lớp', 'sessions/class'],
      2,
      { min: 1, max: 180 },
    ),
    count(
      'travellingLecturers',
      'Giảng viên được thanh toán lưu trú',
      'Lecturers paid subsistence',
      people,
      0,
      { max: 100 },
    ),
    count(
      'lecturerNights',
      'Số đêm nghỉ của mỗi giảng viên',
      'Nights of each lecturer',
      ['đêm/lớp', 'nights/class'],
      0,
      { max: 60 },
    ),
    count('organisers', 'Cán bộ tổ chức lớp đi công tác', 'Organising staff', people, 2, { max: 200 }),
    count(
      'organiserNights',
      'Số đêm nghỉ của mỗi cán bộ',
      'Nights of each staff member',
      ['đêm/lớp', 'nights/class'],
      0,
      { max: 60 },
    ),
    count('ownVehicles', 'Cán bộ tự túc phương tiện', 'Staff using their own vehicle', people, 0, {
      max: 200,
    }),
    count('roundTripKm', 'Quãng đường đi và về', 'Distance, both ways', ['km/lớp', 'km/class'], 60, {
      max: 5000,
      integer: false,
    }),
    count('hiredCarDays', 'Số ngày thuê xe', 'Days of hired car', ['ngày/lớp', 'days/class'], 0, { max: 60 }),
    price('lecturerPrice', 'Thù lao giảng viên mức 5', 'Pay of level-5 lecturers', ['buổi', 'session']),
    price('subsistencePrice', 'Phụ cấp lưu trú', 'Subsistence', ['người/ngày', 'person/day']),
    price('roomPrice', 'Tiền thuê phòng nghỉ', 'Room', ['người/đêm', 'person/night']),
    price('fuelPrice', 'Giá xăng', 'Petrol', ['lít', 'litre']),
    price('ownVehiclePrice', 'Khoán tự túc phương tiện', 'Own vehicle', ['người/lượt', 'person/trip']),
    price('hiredCarPrice', 'Thuê xe', 'Hired car', ['ngày', 'day']),
    price('drinkPrice', 'Nước uống giữa giờ', 'Drinks', ['người/buổi', 'person/session']),
    price('mealPrice', 'Hỗ trợ tiền ăn', 'Meals', ['người/ngày', 'person/day']),
    price('materialPrice', 'Tài liệu', 'Printed material', ['bộ', 'set']),
    price('stationeryPrice', 'Văn phòng phẩm', 'Stationery', ['bộ', 'set']),
    price('hallPrice', 'Thuê hội trường', 'Hall', ['ngày', 'day']),
    price('decorationPrice', 'Trang trí, máy chiếu, âm thanh', 'Decoration, projector, sound', [
      'lớp',
      'class',
    ]),
  ],
  sums: [
    {
      key: 'participants',
      label: { vi: 'Tổng số đại biểu, học viên', en: 'All delegates' },
      unit: { vi: people[0], en: people[1] },
      of: ['salaried', 'unsalaried'],
    },
  ],
  groups: [
    {
      key: 'lecturers',
      content: 'Chi cho giảng viên, báo cáo viên',
      lines: [
        ...lecturerLevels.map(([key, level, vi]) =>
          line({
            key: `${key}Pay`,
            content: `Thù lao giảng viên, báo cáo viên (${vi})`,
            budgetSubItem: '6652',
            unit: 'người/buổi',
            factors: [[key], ['sessionsPerLecturer'], ['classes']],
            norm: norm('DT.GV', level),
            priceInput: level === '5' ? 'lecturerPrice' : null,
          }),
        ),
        line({
          key: 'lecturerSubsistence',
          content: 'Phụ cấp lưu trú của giảng viên',
          budgetSubItem: '6699',
          unit: 'người/ngày',
          factors: [['travellingLecturers'], ['days'], ['classes']],
          norm: norm('CTP.LUUTRU'),
          priceInput: 'subsistencePrice',
          note: 'Tiểu mục giả định',
        }),
        line({
          key: 'lecturerRooms',
          content: 'Tiền thuê phòng nghỉ của giảng viên (khoán)',
          budgetSubItem: '6654',
          unit: 'người/ngày',
          factors: [['travellingLecturers'], ['lecturerNights'], ['classes']],
          norm: norm('CTP.PHONGKHOAN', 'C', '3'),
          priceInput: 'roomPrice',
          note: 'Vùng giả định: các vùng còn lại',
        }),
      ],
    },
    {
      key: 'classes',
      content: 'Chi tổ chức lớp học',
      lines: [
        line({
          key: 'drinks',
          content: 'Nước uống giải khát giữa giờ',
          budgetSubItem: '6699',
          unit: 'người/buổi',
          factors: [['participants'], ['days', 'sessionsPerDay'], ['classes']],
          norm: norm('HN.GIAIKHAT'),
          priceInput: 'drinkPrice',
        }),
        line({
          key: 'meals',
          content: 'Hỗ trợ tiền ăn đại biểu, học viên không hưởng lương',
          budgetSubItem: '6658',
          unit: 'người/ngày',
          factors: [['unsalaried'], ['days'], ['classes']],
          norm: norm('HN.TIENAN', null, '2'),
          priceInput: 'mealPrice',
          note: 'Bậc mức giả định',
        }),
        line({
          key: 'materials',
          content: 'In, photo tài liệu',
          budgetSubItem: '6651',
          unit: 'bộ',
          factors: [['participants'], [], ['classes']],
          priceInput: 'materialPrice',
        }),
        line({
          key: 'stationery',
          content: 'Văn phòng phẩm phục vụ lớp',
          budgetSubItem: '6699',
          unit: 'bộ',
          factors: [['participants'], [], ['classes']],
          priceInput: 'stationeryPrice',
        }),
        line({
          key: 'hall',
          content: 'Thuê hội trường',
          budgetSubItem: '6655',
          unit: 'ngày',
          factors: [[1], ['days'], ['classes']],
          priceInput: 'hallPrice',
        }),
        line({
          key: 'decoration',
          content: 'Maket, trang trí, máy chiếu, âm thanh',
          budgetSubItem: '6657',
          unit: 'lớp',
          factors: [[1], [], ['classes']],
          priceInput: 'decorationPrice',
        }),
      ],
    },
    {
      key: 'organisers',
      content: 'Công tác phí của cán bộ tổ chức lớp',
      lines: [
        line({
          key: 'subsistence',
          content: 'Phụ cấp lưu trú đoàn công tác',
          budgetSubItem: '6702',
          unit: 'người/ngày',
          factors: [['organisers'], ['days'], ['classes']],
          norm: norm('CTP.LUUTRU'),
          priceInput: 'subsistencePrice',
        }),
        line({
          key: 'rooms',
          content: 'Tiền thuê phòng nghỉ đoàn công tác (khoán)',
          budgetSubItem: '6703',
          unit: 'người/ngày',
          factors: [['organisers'], ['organiserNights'], ['classes']],
          norm: norm('CTP.PHONGKHOAN', 'C', '3'),
          priceInput: 'roomPrice',
          note: 'Vùng giả định: các vùng còn lại',
        }),
        line({
          key: 'fuel',
          content: 'Khoán tự túc phương tiện (0,2 lít xăng/km)',
          budgetSubItem: '6701',
          unit: 'lít xăng',
          factors: [['ownVehicles', 'roundTripKm', 0.2], [], ['classes']],
          norm: norm('CTP.TUTUC'),
          validTo: OWN_VEHICLE_CHANGE,
          priceInput: 'fuelPrice',
          note: 'Từ 10 km (xã khó khăn) hoặc 15 km trở lên',
        }),
        line({
          key: 'ownVehicle',
          content: 'Khoán tự túc phương tiện theo quy chế chi tiêu nội bộ',
          budgetSubItem: '6701',
          unit: 'người/lượt',
          factors: [['ownVehicles'], [], ['classes']],
          norm: norm('CTP.TUTUC'),
          validFrom: OWN_VEHICLE_CHANGE,
          priceInput: 'ownVehiclePrice',
        }),
        line({
          key: 'hiredCar',
          content: 'Thuê xe đoàn công tác',
          budgetSubItem: '6751',
          unit: 'ngày',
          factors: [[1], ['hiredCarDays'], ['classes']],
          priceInput: 'hiredCarPrice',
        }),
      ],
    },
  ],
};
