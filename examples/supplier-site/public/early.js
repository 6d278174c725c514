// Before anything is drawn: whether somebody was signed in here last, so that each page begins in the right shape.
try {
  document.documentElement.classList.toggle('signed-in', localStorage.getItem('signed-in') === 'yes');
} catch {
  // A browser that keeps nothing begins as for a visitor.
}
