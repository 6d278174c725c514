// Before the first paint, so that a chosen theme never flashes the other.
try {
  const chosen = localStorage.getItem('portico-docs-theme');
  if (chosen) document.documentElement.dataset['theme'] = chosen;
} catch {
  // A page without storage follows the system.
}
