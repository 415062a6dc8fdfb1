"""Pages written after the checker by somebody who had seen only what the words mean."""
