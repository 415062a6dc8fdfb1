"""What people type about themselves and their organization, read and refused in Thai."""
