"""Rows for Qt's views."""
