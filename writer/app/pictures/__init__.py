"""Pictures in the manuscript: taking them in, showing them small, describing them."""
