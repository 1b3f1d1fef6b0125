"""Data sets built again from their records, whatever they hold."""
