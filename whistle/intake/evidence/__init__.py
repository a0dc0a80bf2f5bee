"""Looking into files that came as evidence, and making copies that say nothing beyond what they show."""
