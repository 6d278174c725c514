// A page with no script.
