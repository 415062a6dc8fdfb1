"""Pages as ordinary municipalities publish them: whole documents, each in the site or the file it comes in."""
