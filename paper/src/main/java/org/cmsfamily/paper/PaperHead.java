package org.cmsfamily.paper;

/**
 * What a paper says of itself in its file's properties and at the head and foot of every page.
 *
 * @param title of the file
 * @param author who is named as the file's author
 * @param running what stands on the right of every page's head
 * @param mark what stands in the foot of every page; empty for nothing
 * @param pageOfAll the page among all, as markup with empty spans of the classes {@code pagenumber}
 *     and {@code pagecount}: only who prints knows their numbers
 */
public record PaperHead(
    PaperLanguage language,
    String title,
    String description,
    String author,
    String symbol,
    String running,
    String mark,
    String pageOfAll) {}
