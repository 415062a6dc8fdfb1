"""What people type about the register, bound to what is stored."""
