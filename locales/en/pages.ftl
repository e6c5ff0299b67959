# The pages of the catalogue and their frame.

pages-description = Courses in chemistry, biopharma and biotech in Wallonia: content, dates, sites and entry conditions.
pages-skip = Skip to the content
pages-navigation = Pages
pages-place = { $place ->
    [modules] Courses
    [jobs] Jobs
   *[sites] Sites
}
pages-ask = Ask a question
pages-accessibility = Accessibility
pages-plain = The advisor without JavaScript
pages-to-catalogue = Go to the catalogue
