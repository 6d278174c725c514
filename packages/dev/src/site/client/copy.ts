/** Makes the copy buttons work; they are hidden where there is no script. */
export function copyButtons(within: ParentNode = document): void {
  for (const button of within.querySelectorAll<HTMLButtonElement>('button.copy')) {
    button.hidden = false;
    button.addEventListener('click', async () => {
      const figure = button.closest('figure')!;
      const edited = figure.querySelector('textarea');
      const text =
        edited && !edited.hidden ? edited.value : (figure.querySelector('code')?.textContent ?? '');
      try {
        await navigator.clipboard.writeText(text);
        button.textContent = 'Copied';
      } catch {
        // A page over plain http has no clipboard: the text is selected, ready for Ctrl+C.
        getSelection()?.selectAllChildren(figure.querySelector('code')!);
        button.textContent = 'Press Ctrl+C';
      }
      setTimeout(() => (button.textContent = 'Copy'), 2000);
    });
  }
}
