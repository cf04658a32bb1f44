package id.pantauopd.reader;

/** Names what was repaired or left out while reading; each has a sentence under the message key {@code warning.<name>}. */
enum Warning {
    CHARSET_GUESSED,
    JUNK_AROUND_FEED,
    XML_REPAIRED,
    TRUNCATED,
    ITEMS_BEYOND_LIMIT,
    ITEMS_WITHOUT_CONTENT,
    DUPLICATE_ITEMS,
    BRIDGE_ERROR_ITEMS,
    DATE_IN_FUTURE,
    SITEMAP,
    OPML,
    UNKNOWN_JSON,
    UNKNOWN_XML
}
