package org.cmsfamily.catalog.proposal;

import java.time.LocalDate;

/**
 * What the lead's people answer to a comment.
 *
 * @param comment its number, counted from 1
 * @param version the number of the newest terms then
 */
record CommentAnswer(
    int comment, String by, String person, int version, String text, LocalDate on) {}
