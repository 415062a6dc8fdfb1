"""ชุดไฟล์สำหรับเว็บไซต์หลัก: per item the files and a plain page to upload to the organization's own website."""
