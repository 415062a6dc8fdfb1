"""A table “ข้อ / URL / คำอธิบาย” pasted from a web page or Word: what each row becomes."""
