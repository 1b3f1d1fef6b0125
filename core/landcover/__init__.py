"""Land-cover sets: several modalities and label levels on one grid, as in CerraData-4MM."""
