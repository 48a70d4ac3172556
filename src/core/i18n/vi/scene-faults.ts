/** What a place's composition needs of its drawing and its words. */
export const sceneFaults = {
  noSymbol: () => ({
    rule: 'bố cục symbol cần nhóm <g id="symbol">: vật đặc trưng của nơi này, chừa chỗ cho vật của chiến dịch ở 0 0',
    fix: 'vẽ nhóm ấy, hoặc chọn bố cục raised hay shield trong look',
  }),
  noSymbolWords: () => ({
    rule: 'bố cục symbol cần lời tả hình cho người không nhìn thấy',
    fix: 'thêm symbol: các nhóm được tả (shows) và cụm từ tả chúng (text), như ở picture',
  }),
  noShieldWords: () => ({
    rule: 'bố cục shield cần lời tả người cầm vật của chiến dịch trước mặt, cho người không nhìn thấy',
    fix: 'thêm shield, mỗi ngôn ngữ một cụm từ, như dòng đầu của picture',
  }),
  emblemAlone: () => ({
    rule: 'nhóm <g id="emblem"> trong cảnh và lời emblem tả nó cho người không nhìn thấy phải đi cùng nhau',
    fix: 'thêm phần còn thiếu, hoặc bỏ cả hai',
  }),
  noArm: () => ({
    rule: 'bố cục shield cần nhóm <g id="raised-arm"> trong main: cánh tay giơ lên, tay áo trước, cổ tay sau cùng',
    fix: 'đặt các nét của cánh tay vào nhóm ấy',
  }),
};
