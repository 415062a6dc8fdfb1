"""Last year's register brought over through the crosswalk: where each item leads, what is carried, what to renew."""
