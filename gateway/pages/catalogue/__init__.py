"""The catalogue to browse: modules, sites, jobs, each a page in every language."""
