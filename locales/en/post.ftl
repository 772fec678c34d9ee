# Letters by post, web forms, and the files kept with them.
