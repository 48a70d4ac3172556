import { fold } from '../../i18n/fold.ts';

/** How totals, signatures and remarks below a list begin, in letters without marks. */
const belowWords =
  /^(tong (?!cong ty|kho|dai)|tong$|cong( |$)(?!ty)|(nguoi|can bo) (lap|kiem|tong hop|theo doi|phu trach|ky)|lap (bang|bieu)|thu truong|(pho )?chu tich|(pho )?giam doc|truong (phong|tram|ban)|ke toan|noi nhan|(.* )?ngay (\d* ?)thang|ghi chu|luu y|ky ten|xac nhan|da ky|[tk] ?[mtl] |danh sach (nay |co |gom )|het$|(grand |sub)?totals?( |$)|sum( |$)|prepared by|approved by|checked by|signatures?|signed|notes?( |$))/;

/** Whether a cell begins as what stands below a list does. */
export const saysBelow = (cell: string): boolean => belowWords.test(fold(cell));
