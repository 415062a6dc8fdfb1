"""Pages of Thai local bodies as a clerk meets them: sites of many makers, typed and scanned papers, Word and Excel."""
