/** Text onto the clipboard, with or without the clipboard API (a plain-http intranet has none). */

/** Answers whether it worked. */
export async function copyText(text: string): Promise<boolean> {
  if (window.isSecureContext && 'clipboard' in navigator) {
    try {
      await navigator.clipboard.writeText(text);
      return true;
    } catch {
      // Refused, or not in focus: the older way may still work.
    }
  }
  return copyByCommand(text);
}

function copyByCommand(text: string): boolean {
  let put = false;
  const onCopy = (event: ClipboardEvent): void => {
    event.preventDefault();
    event.clipboardData?.setData('text/plain', text);
    put = event.clipboardData !== null;
  };
  document.addEventListener('copy', onCopy, { once: true });
  try {
    return document.execCommand('copy') && put;
  } catch {
    return false;
  } finally {
    document.removeEventListener('copy', onCopy);
  }
}
