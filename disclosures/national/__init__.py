"""A whole country of invented local bodies with results of many years, for load tests."""
