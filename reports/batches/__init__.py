"""Exports of many documents: wished for, ordered, worked off, packed."""
