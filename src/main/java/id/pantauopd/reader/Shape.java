package id.pantauopd.reader;

/** What an answer looks like before it is parsed. */
enum Shape {
    BLANK,
    JSON,
    FEED,
    SITEMAP,
    OPML,
    HTML,
    OTHER
}
