"""How right a mask is, and how large the changed area: samples, judgements, estimates."""
