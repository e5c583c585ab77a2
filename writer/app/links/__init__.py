"""Links in the manuscript, made and edited as what they are: words and an address."""
