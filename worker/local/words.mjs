// Owns how the local commands speak: Vietnamese first, English after it, on stderr, so that stdout is left to the address.

/** One line of progress. */
export function say(vi, en) {
  process.stderr.write(`${vi} / ${en}\n`);
}

/** How to trust the certificate's authority; nothing is installed by itself. */
export function certificatesHint(authority) {
  say(
    `Để Excel tin trang này, hãy cài chứng chỉ ${authority} vào kho "Trusted Root Certification Authorities" của người dùng (Windows: bấm đúp tệp → Install Certificate → Current User; Mac: mở bằng Keychain Access → Always Trust). Gỡ ra khi không dùng nữa.`,
    `For Excel to trust this page, install ${authority} as a trusted root of your user. Remove it when you no longer need it.`,
  );
}
