"""What carries a public page further: its picture for messengers, its QR code, its poster."""
