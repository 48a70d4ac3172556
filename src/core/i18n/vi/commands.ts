/** What the commands of the project say to whoever starts them. */
export const commands = {
  folders: {
    /** `who` is a machine and a process, and empty in the moment before the other run has written it down. */
    inUse: (folder: string, who: string) =>
      `${folder}: một lần chạy khác${who && ` (${who})`} đang ghi vào thư mục này → đợi nó xong, hoặc chọn thư mục khác với --out`,
    owner: (machine: string, process: number) => `máy ${machine}, tiến trình ${process}`,
  },
};
