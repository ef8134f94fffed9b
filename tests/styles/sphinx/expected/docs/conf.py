"""The configuration of Sphinx: `sphinx-build -W -n docs site`."""

project = "Assistants API"
release = "2.0.0"

html_theme = "alabaster"
html_theme_options = {
    "fixed_sidebar": True,
    "page_width": "76rem",
    "sidebar_width": "18rem",
}
html_static_path = ["_static"]
html_sidebars = {"**": ["about.html", "searchfield.html", "navigation.html"]}
html_show_sourcelink = False

exclude_patterns = ["_build"]
# Code of the API description may not be what it is said to be.
highlight_language = "text"
suppress_warnings = ["misc.highlighting_failure"]
# Quotes and dashes of the API description are shown as they are written.
smartquotes = False
